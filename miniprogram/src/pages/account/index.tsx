import type { AccountDetail as Detail } from '@shared/contracts/accounts'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { MergedInto } from '@/features/account-merges/account-merges'
import { AccountDetail } from '@/features/accounts/account-detail'
import { AccountFollowUp } from '@/features/follow-ups/account-follow-up'
import { StageBrief } from '@/features/journey/stage-brief'
import { AccountNextActions } from '@/features/playbook/next-actions'
import { IfPermitted } from '@/features/session/if-permitted'
import { RequirePermission } from '@/features/session/require-permission'
import { useSession } from '@/features/session/use-session'
import { accountTexts } from '@/i18n/accounts'
import { routes } from '@/routes'
import { Sections } from './sections'

/** What a call needs, in the order it is needed. */
const First = ({ detail: { account, mergedIntoId } }: { detail: Detail }) => {
  const { data: session } = useSession()
  return (
    <>
      {mergedIntoId === null ? null : <MergedInto accountId={account.id} mayMerge={session?.permissions.includes('accountMerges.undo') ?? false} />}
      <StageBrief accountId={account.id} />
      <IfPermitted action='followUps.record'>
        <AccountFollowUp account={{ id: account.id, name: account.shortName ?? account.legalName }} />
      </IfPermitted>
      <AccountNextActions accountId={account.id} />
    </>
  )
}

const AccountPage = () => {
  const { params } = useRouter()
  const accountId = params.id ?? ''
  // The card names nobody: who opens it without the right sees no more than that.
  useShareAppMessage(() => ({ title: accountTexts().shareTitle, path: routes.account(accountId) }))
  return (
    <Screen title={accountTexts().detailTitle}>
      <RequirePermission action='accounts.get'>
        <AccountDetail accountId={accountId} first={(detail) => <First detail={detail} />} last={(detail) => <Sections detail={detail} />} />
      </RequirePermission>
    </Screen>
  )
}

export default AccountPage
