import { useAsk } from '@/api/use-ask'
import { QueryView } from '@/components/query-view'
import { useOnReturn } from '@/platform/use-on-return'
import { StagePart } from './stage-part'
import { StandingPart } from './standing-part'
import './journey.less'

interface AccountStandingProps {
  accountId: string
  /** Whether the caller may take an account that nobody has. */
  mayTake: boolean
}

/** Where an account stands in its journey and how it is to be treated. */
export const AccountStanding = ({ accountId, mayTake }: AccountStandingProps) => {
  const query = useAsk('accounts.standing', { accountId })
  useOnReturn(() => void query.refetch())
  return (
    <QueryView query={query}>
      {(view) => (
        <>
          <StagePart accountId={accountId} view={view} />
          <StandingPart accountId={accountId} view={view} mayTake={mayTake} />
        </>
      )}
    </QueryView>
  )
}
