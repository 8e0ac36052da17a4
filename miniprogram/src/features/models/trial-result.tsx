import type { ModelTrialView } from '@shared/contracts/model-trials'
import { Text, View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { Columns } from '@/components/columns'
import { modelTrialTexts } from '@/i18n/model-trials'
import { ShiftBars } from './shift-bars'
import { TrialMoves } from './trial-moves'

type Result = NonNullable<ModelTrialView['result']>

interface TrialResultProps {
  trialId: string
  title: string
  /** Held against which version, and when. */
  note: string
  result: Result
}

const gradeRowsOf = ({ grades }: Result) => grades.map(({ grade, before, after }) => ({ name: grade ?? modelTrialTexts().noGrade, before, after }))

const Headline = ({ hot, becomesHotCount, stopsBeingHotCount }: Result) => {
  const texts = modelTrialTexts()
  return (
    <View className='card__body trial__headline'>
      <Text className='trial__figure'>{texts.hot(hot.before, hot.after)}</Text>
      <Text className='soft-text'>{texts.changes(becomesHotCount, stopsBeingHotCount)}</Text>
    </View>
  )
}

const WonDeals = ({ won }: Result) => {
  const texts = modelTrialTexts()
  if (won.dealCount === 0) return <Text className='card__body soft-text'>{texts.noWonDeals}</Text>
  const rows = [
    { name: texts.byOpening(won.byOpening.knownCount), ...won.byOpening },
    { name: texts.byClosing(won.byClosing.knownCount), ...won.byClosing }
  ]
  return <ShiftBars rows={rows} scale={won.dealCount} />
}

/** What the tried rules would do: hot accounts, grades as a picture, the deals won last, and who changes. */
export const TrialResult = ({ trialId, title, note, result }: TrialResultProps) => {
  const texts = modelTrialTexts()
  const rows = gradeRowsOf(result)
  return (
    <>
      <CellGroup title={title} note={note}>
        <Headline {...result} />
      </CellGroup>
      <Columns>
        <CellGroup title={texts.gradesTitle} note={texts.gradesNote(result.accountCount)}>
          <ShiftBars rows={rows} scale={Math.max(1, ...rows.flatMap(({ before, after }) => [before, after]))} />
        </CellGroup>
        <CellGroup title={texts.wonTitle(result.won.dealCount)} note={texts.wonNote}>
          <WonDeals {...result} />
        </CellGroup>
      </Columns>
      <TrialMoves trialId={trialId} counts={{ 'becomes-hot': result.becomesHotCount, 'stops-being-hot': result.stopsBeingHotCount }} />
    </>
  )
}
