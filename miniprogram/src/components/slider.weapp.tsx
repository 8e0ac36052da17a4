import { Slider as NativeSlider } from '@tarojs/components'
import { accessible } from '@/platform/accessible'
import type { SliderProps } from './slider-props'
import './slider.less'

/** WeChat's own slider. */
export const Slider = ({ label, value, range, onChange }: SliderProps) => (
  <NativeSlider
    className='slider'
    min={range.min}
    max={range.max}
    step={range.step}
    value={value}
    blockSize={24}
    onChanging={(event) => onChange(event.detail.value)}
    onChange={(event) => onChange(event.detail.value)}
    {...accessible({ label })}
  />
)
