import type { AccountDetail as Detail } from '@shared/contracts/accounts'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { AccountMerges, MergedInto } from '@/features/account-merges/account-merges'
import { AccountDetail } from '@/features/accounts/account-detail'
import { AccountDeals } from '@/features/deals/account-deals'
import { RelationshipPart } from '@/features/deals/relationship-part'
import { AccountFollowUp } from '@/features/follow-ups/account-follow-up'
import { Timeline } from '@/features/follow-ups/timeline'
import { AccountStanding } from '@/features/journey/account-standing'
import { AccountNextActions } from '@/features/playbook/next-actions'
import { IfPermitted } from '@/features/session/if-permitted'
import { RequirePermission } from '@/features/session/require-permission'
import { useSession } from '@/features/session/use-session'
import { AccountTopics } from '@/features/topics/account-topics'
import { FirstTouch } from '@/features/topics/first-touch'
import { accountTexts } from '@/i18n/accounts'
import { routes } from '@/routes'

const nameOf = ({ account }: Detail): string => account.shortName ?? account.legalName

const AccountPage = () => {
  const { params } = useRouter()
  const accountId = params.id ?? ''
  const { data: session } = useSession()
  const may = (action: 'accounts.assignOwner' | 'accountMerges.undo'): boolean => session?.permissions.includes(action) ?? false
  // The card names nobody: who opens it without the right sees no more than that.
  useShareAppMessage(() => ({ title: accountTexts().shareTitle, path: routes.account(accountId) }))
  return (
    <Screen title={accountTexts().detailTitle}>
      <RequirePermission action='accounts.get'>
        <MergedInto accountId={accountId} mayMerge={may('accountMerges.undo')} />
        <AccountDetail
          accountId={accountId}
          first={(detail) => (
            <>
              <IfPermitted action='followUps.record'>
                <AccountFollowUp account={{ id: accountId, name: nameOf(detail) }} />
              </IfPermitted>
              <AccountNextActions accountId={accountId} />
              <AccountDeals accountId={accountId} mayChange={session?.permissions.includes('deals.save') ?? false} />
              <RelationshipPart accountId={accountId} />
              <FirstTouch accountId={accountId} />
              <AccountTopics accountId={accountId} />
              <AccountStanding accountId={accountId} mayTake={may('accounts.assignOwner')} />
            </>
          )}
          last={(detail) => (
            <>
              <Timeline accountId={accountId} />
              <IfPermitted action='accountMerges.merge'>
                <AccountMerges account={{ id: accountId, name: nameOf(detail) }} />
              </IfPermitted>
            </>
          )}
        />
      </RequirePermission>
    </Screen>
  )
}

export default AccountPage
