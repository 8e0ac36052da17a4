import type { PursuitView } from '@shared/contracts/follow-ups'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { dayText } from '@/i18n/dates'
import { followUpTexts } from '@/i18n/follow-ups'
import { PendingBar } from './pending-bar'
import { PhoneLine } from './phone-line'
import { PursuitActions } from './pursuit-actions'
import { useFollowUps } from './use-follow-ups'
import './follow-ups.less'

interface AccountFollowUpProps {
  account: { id: string; name: string }
}

const lastLine = ({ last }: PursuitView): string => {
  const texts = followUpTexts()
  if (last === null) return texts.neverContacted
  return texts.lastContact({ kind: texts.kind[last.kind], outcome: texts.outcome[last.outcome], who: last.memberName ?? '' })
}

/** On an account's page: how sales stands with it, and what to do next with one press. */
export const AccountFollowUp = ({ account }: AccountFollowUpProps) => {
  const texts = followUpTexts()
  const query = useAsk('followUps.pursuit', { accountId: account.id })
  const { kept, note } = useFollowUps()
  return (
    <CellGroup title={texts.sectionTitle}>
      <PendingBar kept={kept} />
      <QueryView query={query}>
        {({ pursuit, icpVersionId, isOneToOne }) => (
          <>
            <View className='follow-up-state'>
              <Text>{lastLine(pursuit)}</Text>
              <Text className='soft-text'>{texts.leadState[pursuit.leadState]}</Text>
              {pursuit.snoozedUntilOn === null ? null : <Text className='soft-text'>{texts.snoozedUntil(dayText(pursuit.snoozedUntilOn))}</Text>}
              <PhoneLine contact={pursuit.contact} />
            </View>
            <PursuitActions account={{ ...account, pursuit, icpVersionId, isOneToOne }} note={note} />
          </>
        )}
      </QueryView>
    </CellGroup>
  )
}
