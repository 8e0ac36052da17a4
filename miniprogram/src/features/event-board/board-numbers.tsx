import type { EventBoard } from '@shared/contracts/event-board'
import { Text, View } from '@tarojs/components'
import { ProgressBar } from '@/components/progress-bar'
import { eventBoardTexts } from '@/i18n/event-board'

interface NumberProps {
  label: string
  count: number
  note?: string
  tone?: 'plain' | 'hot'
}

const BoardNumber = ({ label, count, note, tone = 'plain' }: NumberProps) => (
  <View className='board-number'>
    <Text className={`board-number__count board-number__count--${tone}`}>{String(count)}</Text>
    <Text>{label}</Text>
    {note === undefined ? null : <Text className='field__hint'>{note}</Text>}
  </View>
)

const Response = ({ response: { handedCount, answeredCount, medianMinutes, longestWaitMinutes } }: Pick<EventBoard, 'response'>) => {
  const texts = eventBoardTexts()
  if (handedCount === 0) return <Text className='board__line field__hint'>{texts.nothingHanded}</Text>
  const told = [
    medianMinutes === null ? texts.noAnswerYet : texts.median(medianMinutes),
    longestWaitMinutes === null ? null : texts.longestWait(longestWaitMinutes)
  ]
  return (
    <View className='board__line'>
      <Text>{`${texts.response}：${texts.answered(answeredCount, handedCount)}`}</Text>
      <Text className='field__hint'>{told.filter(Boolean).join(' · ')}</Text>
    </View>
  )
}

const Fitting = ({ fitting: { wellCount, scoredCount } }: Pick<EventBoard, 'fitting'>) => {
  const texts = eventBoardTexts()
  if (scoredCount === 0) return <Text className='board__line field__hint'>{texts.fittingNone}</Text>
  return (
    <View className='board__line'>
      <ProgressBar label={texts.fitting} ratio={wellCount / scoredCount} />
      <Text className='field__hint'>{texts.fittingText(wellCount, scoredCount)}</Text>
    </View>
  )
}

/** The counts that matter while it runs, large enough to be read in passing. */
export const BoardNumbers = ({ board }: { board: EventBoard }) => {
  const texts = eventBoardTexts()
  const { registeredCount, waitingCount, inCount, insideCount, capturedCount, hotCount, response, fitting } = board
  return (
    <View>
      <View className='board-numbers'>
        <BoardNumber label={texts.registered} count={registeredCount} {...(waitingCount === 0 ? {} : { note: texts.waiting(waitingCount) })} />
        <BoardNumber label={texts.arrived} count={inCount} note={texts.inside(insideCount)} />
        <BoardNumber label={texts.captured} count={capturedCount} />
        <BoardNumber label={texts.hot} count={hotCount} tone='hot' />
      </View>
      <Response response={response} />
      <Fitting fitting={fitting} />
    </View>
  )
}
