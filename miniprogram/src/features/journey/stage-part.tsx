import type { AccountStandingView } from '@shared/contracts/standing'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { accountTexts } from '@/i18n/accounts'
import { dayText } from '@/i18n/dates'
import { journeyTexts } from '@/i18n/journey'
import { OverrideSheet } from './override-sheet'
import { StageStrip } from './stage-strip'
import { useStanding } from './use-standing'

interface StagePartProps {
  accountId: string
  view: AccountStandingView
}

const Why = ({ stage }: Pick<AccountStandingView, 'stage'>) => {
  const texts = journeyTexts()
  const { override, reason, ruleStage, evidence, holdsUntil } = stage
  return (
    <View className='stack'>
      {override === null ? null : <Text>{texts.overridden(override.by, dayText(override.until), override.reason)}</Text>}
      {override === null ? null : <Text className='soft-text'>{texts.ruleSays(texts.stage[ruleStage])}</Text>}
      <Text>{texts.reason[reason]}</Text>
      {evidence === null ? null : <Text className='soft-text'>{texts.evidence(accountTexts().touch[evidence.kind], dayText(evidence.date))}</Text>}
      {holdsUntil === null ? null : <Text className='soft-text'>{texts.holdsUntil(dayText(holdsUntil))}</Text>}
    </View>
  )
}

/** Where the account stands, why, until when, and the way to say otherwise. */
export const StagePart = ({ accountId, view }: StagePartProps) => {
  const [isChanging, setIsChanging] = useState(false)
  const { overrideStage, isBusy } = useStanding(accountId)
  const texts = journeyTexts()
  const { stage } = view
  return (
    <CellGroup title={texts.title}>
      <View className='card__body stack'>
        <StageStrip stage={stage.stage} />
        <Why stage={stage} />
        <View className='standing-buttons'>
          <Button size='small' label={texts.change} onPress={() => setIsChanging(true)} />
          {stage.override === null ? null : <Button kind='text' size='small' label={texts.backToRules} isBusy={isBusy} onPress={() => overrideStage(null)} />}
        </View>
      </View>
      {isChanging ? <OverrideSheet stage={stage.stage} isBusy={isBusy} onClose={() => setIsChanging(false)} save={overrideStage} /> : null}
    </CellGroup>
  )
}
