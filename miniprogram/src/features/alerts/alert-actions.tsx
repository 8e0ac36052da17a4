import type { AlertDetail } from '@shared/contracts/alerts'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Chip } from '@/components/chip'
import { alertTexts } from '@/i18n/alerts'
import { momentText } from '@/i18n/dates'
import { accessible } from '@/platform/accessible'
import { copyText } from '@/platform/clipboard'
import { goTo } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { routes } from '@/routes'
import { NextOne } from './next-one'
import { summaryText } from './summary-text'
import { useAnswer } from './use-answer'

interface AlertActionsProps {
  alert: AlertDetail
}

const Verdict = ({ alert, judge }: AlertActionsProps & { judge: ReturnType<typeof useAnswer>['judge'] }) => {
  const texts = alertTexts()
  return (
    <View className='alert-verdict' {...accessible({ role: 'radiogroup', label: texts.verdictTitle })}>
      <Text>{texts.verdictTitle}</Text>
      <View className='chip-row'>
        <Chip role='radio' label={texts.useful} isSelected={alert.verdict === 'useful'} onPress={() => judge('useful')} />
        <Chip role='radio' label={texts.notUseful} isSelected={alert.verdict === 'not-useful'} onPress={() => judge('not-useful')} />
      </View>
      <Text className='soft-text'>{texts.verdictNote}</Text>
    </View>
  )
}

/** What to do about it: take it on, go to the account, copy the summary for a call, say whether it helped. */
export const AlertActions = ({ alert }: AlertActionsProps) => {
  const texts = alertTexts()
  const { isBusy, take, judge } = useAnswer(alert.id)
  const copy = async () => toast((await copyText(summaryText(alert))) ? texts.copied : texts.copyFailed)
  return (
    <CellGroup>
      <View className='card__body stack'>
        {alert.status === 'open' ? <Button kind='primary' label={texts.take} isBusy={isBusy} onPress={take} /> : null}
        <View className='alert-buttons'>
          <Button size='small' label={texts.account} onPress={() => goTo(routes.account(alert.account.id))} />
          <Button size='small' label={texts.copy} onPress={() => void copy()} />
        </View>
        {alert.responseMinutes === null ? null : <Text className='soft-text'>{texts.response(alert.responseMinutes)}</Text>}
        {alert.marketingPausedUntil === null ? null : <Text className='soft-text'>{texts.paused(momentText(alert.marketingPausedUntil))}</Text>}
        <Verdict alert={alert} judge={judge} />
        {alert.status === 'open' ? null : <NextOne />}
      </View>
    </CellGroup>
  )
}
