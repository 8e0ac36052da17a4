import type { SliderProps } from './slider-props'
import './slider.less'

/** The browser's own slider: it takes finger, mouse and arrow keys. */
export const Slider = ({ label, value, range, onChange }: SliderProps) => (
  <input
    className='slider'
    type='range'
    aria-label={label}
    min={range.min}
    max={range.max}
    step={range.step}
    value={value}
    onChange={(event) => onChange(Number(event.target.value))}
  />
)
