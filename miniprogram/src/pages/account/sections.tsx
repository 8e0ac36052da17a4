import type { AccountDetail } from '@shared/contracts/accounts'
import { AccountMerges } from '@/features/account-merges/account-merges'
import { AccountFacts } from '@/features/accounts/account-facts'
import { AccountLists } from '@/features/accounts/account-lists'
import { AccountScores } from '@/features/accounts/account-scores'
import { AccountSections } from '@/features/accounts/account-sections'
import { AccountDeals } from '@/features/deals/account-deals'
import { RelationshipPart } from '@/features/deals/relationship-part'
import { Timeline } from '@/features/follow-ups/timeline'
import { AccountStanding } from '@/features/journey/account-standing'
import { IfPermitted } from '@/features/session/if-permitted'
import { useSession } from '@/features/session/use-session'
import { AccountTopics } from '@/features/topics/account-topics'
import { FirstTouch } from '@/features/topics/first-touch'

const Deals = ({ accountId, mayChange }: { accountId: string; mayChange: boolean }) => (
  <>
    <AccountDeals accountId={accountId} mayChange={mayChange} />
    <RelationshipPart accountId={accountId} />
  </>
)

const Topics = ({ accountId }: { accountId: string }) => (
  <>
    <FirstTouch accountId={accountId} />
    <AccountTopics accountId={accountId} />
  </>
)

const Facts = ({ detail: { account, targetLists } }: { detail: AccountDetail }) => (
  <>
    <AccountFacts account={account} />
    <AccountLists targetLists={targetLists} />
    <IfPermitted action='accountMerges.merge'>
      <AccountMerges account={{ id: account.id, name: account.shortName ?? account.legalName }} />
    </IfPermitted>
  </>
)

/** What stands below the first view of an account; each part asks when it is opened. */
export const Sections = ({ detail }: { detail: AccountDetail }) => {
  const { data: session } = useSession()
  const may = (action: 'deals.save' | 'accounts.assignOwner'): boolean => session?.permissions.includes(action) ?? false
  const accountId = detail.account.id
  return (
    <AccountSections
      accountId={accountId}
      sections={[
        { key: 'timeline', content: <Timeline accountId={accountId} /> },
        { key: 'topics', content: <Topics accountId={accountId} /> },
        { key: 'scores', content: <AccountScores detail={detail} /> },
        { key: 'deals', content: <Deals accountId={accountId} mayChange={may('deals.save')} /> },
        { key: 'standing', content: <AccountStanding accountId={accountId} mayTake={may('accounts.assignOwner')} /> },
        { key: 'facts', content: <Facts detail={detail} /> }
      ]}
    />
  )
}
