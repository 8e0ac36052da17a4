import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { AccountDetail } from '@/features/accounts/account-detail'
import { AccountFollowUp } from '@/features/follow-ups/account-follow-up'
import { Timeline } from '@/features/follow-ups/timeline'
import { AccountStanding } from '@/features/journey/account-standing'
import { IfPermitted } from '@/features/session/if-permitted'
import { RequirePermission } from '@/features/session/require-permission'
import { useSession } from '@/features/session/use-session'
import { AccountTopics } from '@/features/topics/account-topics'
import { FirstTouch } from '@/features/topics/first-touch'
import { accountTexts } from '@/i18n/accounts'
import { routes } from '@/routes'

const AccountPage = () => {
  const { params } = useRouter()
  const accountId = params.id ?? ''
  const { data: session } = useSession()
  // The card names nobody: who opens it without the right sees no more than that.
  useShareAppMessage(() => ({ title: accountTexts().shareTitle, path: routes.account(accountId) }))
  return (
    <Screen title={accountTexts().detailTitle}>
      <RequirePermission action='accounts.get'>
        <AccountDetail
          accountId={accountId}
          first={({ account }) => (
            <>
              <IfPermitted action='followUps.record'>
                <AccountFollowUp account={{ id: account.id, name: account.shortName ?? account.legalName }} />
              </IfPermitted>
              <FirstTouch accountId={accountId} />
              <AccountTopics accountId={accountId} />
              <AccountStanding accountId={accountId} mayTake={session?.permissions.includes('accounts.assignOwner') ?? false} />
            </>
          )}
          last={() => <Timeline accountId={accountId} />}
        />
      </RequirePermission>
    </Screen>
  )
}

export default AccountPage
