import type { AlertListItem } from '@shared/contracts/alerts'
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/pressable'
import { Tag } from '@/components/tag'
import { alertTexts } from '@/i18n/alerts'
import { sinceNow } from '@/i18n/dates'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'

interface AlertRowProps {
  alert: AlertListItem
}

const stateText = ({ status, verdict, acknowledgedByName }: AlertListItem): string | null => {
  const texts = alertTexts()
  if (verdict !== null) return verdict === 'useful' ? texts.useful : texts.notUseful
  if (status === 'open') return null
  return acknowledgedByName === null ? texts.taken : texts.takenBy(acknowledgedByName)
}

/** One alert: which account, what happened, how much more than before, and who has it. */
export const AlertRow = ({ alert }: AlertRowProps) => {
  const texts = alertTexts()
  const state = stateText(alert)
  return (
    <Pressable className='alert-row' role='link' onPress={() => goTo(routes.alert(alert.id))}>
      <View className='alert-row__head'>
        <Text className='alert-row__name'>{alert.account.name}</Text>
        <Text className='soft-text alert-row__when'>{sinceNow(alert.createdAt)}</Text>
      </View>
      <View className='alert-row__head'>
        <Tag label={texts.rule[alert.ruleId]} tone={alert.status === 'open' ? 'heat' : 'neutral'} />
        {state === null ? null : <Text className='soft-text'>{state}</Text>}
      </View>
      <Text className='soft-text'>{texts.rowFacts(alert.peopleCount, alert.recentUnits, alert.baselineUnits)}</Text>
    </Pressable>
  )
}
