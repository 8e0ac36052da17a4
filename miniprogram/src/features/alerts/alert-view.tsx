import type { AlertDetail } from '@shared/contracts/alerts'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useAsk } from '@/api/use-ask'
import { Columns } from '@/components/columns'
import { Heading } from '@/components/heading'
import { QueryView } from '@/components/query-view'
import { Tag } from '@/components/tag'
import { alertTexts } from '@/i18n/alerts'
import { momentText } from '@/i18n/dates'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { AlertActions } from './alert-actions'
import { AlertDeliveries } from './alert-deliveries'
import { AlertPeople } from './alert-people'
import { AlertWhy } from './alert-why'
import './alerts.less'

interface AlertViewProps {
  alertId: string
  /** How sales stands with the account and what to take down of a call; a page composes it. */
  followUp?: (account: AlertDetail['account']) => ReactNode
}

const Head = ({ alert }: { alert: AlertDetail }) => (
  <View className='alert-head'>
    <Heading level={2} className='alert-head__name' text={alert.account.name} />
    <View className='alert-tags'>
      <Tag label={alertTexts().rule[alert.ruleId]} tone='heat' />
      <Text className='soft-text'>{momentText(alert.createdAt)}</Text>
    </View>
  </View>
)

/** One alert: who, what, when, why it is unusual, and what to do about it. */
export const AlertView = ({ alertId, followUp }: AlertViewProps) => {
  const query = useAsk('alerts.get', { alertId })
  usePullToRefresh(query.refetch)
  return (
    <QueryView query={query}>
      {(alert) => (
        <>
          <Head alert={alert} />
          <Columns>
            <View>
              <AlertActions alert={alert} />
              {followUp?.(alert.account)}
              <AlertDeliveries alert={alert} />
            </View>
            <View>
              <AlertWhy alert={alert} />
              <AlertPeople people={alert.people} />
            </View>
          </Columns>
        </>
      )}
    </QueryView>
  )
}
