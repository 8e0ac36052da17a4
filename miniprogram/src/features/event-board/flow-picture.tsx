import type { EventBoard } from '@shared/contracts/event-board'
import { Text, View } from '@tarojs/components'
import { clockTime } from '@/i18n/dates'
import { eventBoardTexts } from '@/i18n/event-board'
import { accessible } from '@/platform/accessible'
import './event-board.less'

type Span = EventBoard['flow'][number]

const percentOf = (count: number, most: number): string => `${most === 0 ? 0 : Math.round((100 * count) / most)}%`

const Column = ({ span, most }: { span: Span; most: number }) => {
  const { fromAt, inCount, capturedCount } = span
  return (
    <View className='flow__column' {...accessible({ role: 'img', label: eventBoardTexts().flowBar(clockTime(fromAt), inCount, capturedCount) })}>
      <View className='flow__bar flow__bar--in' style={{ height: percentOf(inCount, most) }} />
      <View className='flow__bar flow__bar--captured' style={{ height: percentOf(capturedCount, most) }} />
    </View>
  )
}

/** Who came through the gates and who was met at the booth, span by span, as pairs of bars. */
export const FlowPicture = ({ flow }: { flow: EventBoard['flow'] }) => {
  const texts = eventBoardTexts()
  const [first] = flow
  const last = flow.at(-1)
  if (first === undefined || last === undefined) return <Text className='board__line field__hint'>{texts.flowNone}</Text>
  const most = Math.max(...flow.flatMap(({ inCount, capturedCount }) => [inCount, capturedCount]))
  return (
    <View className='flow'>
      <View className='flow__columns'>
        {flow.map((span) => (
          <Column key={span.fromAt} span={span} most={most} />
        ))}
      </View>
      <View className='flow__times'>
        <Text className='field__hint'>{clockTime(first.fromAt)}</Text>
        <Text className='flow__legend flow__legend--in'>{texts.arrived}</Text>
        <Text className='flow__legend flow__legend--captured'>{texts.captured}</Text>
        <Text className='field__hint'>{clockTime(last.untilAt)}</Text>
      </View>
    </View>
  )
}
