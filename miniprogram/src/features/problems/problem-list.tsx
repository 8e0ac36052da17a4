import type { ProblemView } from '@shared/contracts/problems'
import { View } from '@tarojs/components'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { PageIntro } from '@/components/page-intro'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { problemTexts } from '@/i18n/problems'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { ProblemCard } from './problem-card'

/** One thing that went wrong, with the button that puts it away until it happens again. */
const Problem = ({ problem }: { problem: ProblemView }) => {
  const dismiss = useAct('problems.dismiss', ['problems.list'])
  return (
    <ProblemCard problem={problem}>
      <Button label={problemTexts().dismiss} size='small' isBusy={dismiss.isPending} onPress={() => dismiss.mutate({ problemId: problem.id })} />
    </ProblemCard>
  )
}

/** What was refused or does not count: how often, an example, and what to do. */
export const ProblemList = () => {
  const query = useAsk('problems.list', {})
  const texts = problemTexts()
  usePullToRefresh(async () => query.refetch())
  return (
    <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={texts.emptyTitle} text={texts.emptyText} />}>
      {({ items }) => (
        <View>
          <PageIntro text={texts.text} />
          {items.map((problem) => (
            <Problem key={problem.id} problem={problem} />
          ))}
        </View>
      )}
    </QueryView>
  )
}
