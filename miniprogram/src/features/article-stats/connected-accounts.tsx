import type { ActionOutput } from '@shared/contracts/registry'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { articleStatsTexts } from '@/i18n/article-stats'
import { momentText } from '@/i18n/dates'
import { toast } from '@/platform/toast'

type Account = ActionOutput<'officialAccounts.list'>['items'][number]
type Pull = ActionOutput<'articleStats.list'>['pulls'][number]

interface ConnectedAccountsProps {
  pulls: readonly Pull[]
  onPull: (jobId: string) => void
}

const pullText = (pull: Pull | undefined): string => {
  const texts = articleStatsTexts()
  if (pull?.problem) return pull.problem
  if (!pull?.pulledAt) return texts.neverPulled
  return [texts.pulledAt(momentText(pull.pulledAt)), ...(pull.isDelayed ? [texts.delayed] : [])].join(' · ')
}

const AccountRow = ({ account, pull, onPull }: { account: Account; pull: Pull | undefined; onPull: (jobId: string) => void }) => {
  const texts = articleStatsTexts()
  const start = useAct('articleStats.pull', ['articleStats.list'])
  const press = () => start.mutate({ appId: account.appId }, { onSuccess: ({ jobId }) => onPull(jobId), onError: ({ message }) => toast(message) })
  const state = account.problem ?? `${texts.connected} · ${texts.modes[account.mode]} · ${texts.pushPath(account.pushPath)}`
  return (
    <>
      <Cell title={account.name} note={state} />
      <Cell title={pullText(pull)} value={<Button label={texts.pull} size='small' isBusy={start.isPending} onPress={press} />} />
    </>
  )
}

/** The official accounts that are connected: whether their pushes are taken, and how the last pull of statistics went. */
export const ConnectedAccounts = ({ pulls, onPull }: ConnectedAccountsProps) => {
  const query = useAsk('officialAccounts.list', {})
  const texts = articleStatsTexts()
  const empty = <EmptyState title={texts.noAccountsTitle} text={texts.noAccountsText} />
  return (
    <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={empty}>
      {({ items }) => (
        <CellGroup title={texts.accountsTitle}>
          {items.map((account) => (
            <AccountRow key={account.appId} account={account} pull={pulls.find(({ appId }) => appId === account.appId)} onPull={onPull} />
          ))}
        </CellGroup>
      )}
    </QueryView>
  )
}
