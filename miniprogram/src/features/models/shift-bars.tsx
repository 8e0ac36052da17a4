import { Text, View } from '@tarojs/components'
import { classNames } from '@/components/class-names'
import { modelTrialTexts } from '@/i18n/model-trials'
import { accessible } from '@/platform/accessible'

interface ShiftRow {
  name: string
  before: number
  after: number
}

interface ShiftBarsProps {
  rows: readonly ShiftRow[]
  /** What a full bar is. */
  scale: number
}

const Bar = ({ count, scale, isAfter }: { count: number; scale: number; isAfter: boolean }) => (
  <View
    className={classNames('shift__bar', isAfter && 'shift__bar--after', count === 0 && 'shift__bar--none')}
    style={{ width: `${(100 * count) / scale}%` }}
  />
)

/** Numbers by the rules in use above those by the tried ones, as bars. */
export const ShiftBars = ({ rows, scale }: ShiftBarsProps) => (
  <View className='shift'>
    {rows.map(({ name, before, after }) => (
      <View key={name} className='shift__row' {...accessible({ role: 'img', label: modelTrialTexts().spokenShift({ name, before, after }) })}>
        <Text className='shift__name'>{name}</Text>
        <View className='shift__bars'>
          <Bar count={before} scale={scale} isAfter={false} />
          <Bar count={after} scale={scale} isAfter />
        </View>
        <Text className={before === after ? 'shift__numbers' : 'shift__numbers shift__numbers--changed'}>
          {before === after ? String(after) : modelTrialTexts().shift(before, after)}
        </Text>
      </View>
    ))}
  </View>
)
