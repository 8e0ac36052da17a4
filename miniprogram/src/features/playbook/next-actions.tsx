import type { NextActionsView, OfferedContent } from '@shared/contracts/playbook'
import type { UseQueryResult } from '@tanstack/react-query'
import { Text, View } from '@tarojs/components'
import type { AppError } from '@/api/app-error'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { accountTexts } from '@/i18n/accounts'
import { contentTexts } from '@/i18n/content'
import { dayText } from '@/i18n/dates'
import { playbookTexts } from '@/i18n/playbook'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { BeforeAfter } from './before-after'
import './playbook.less'

type Action = NextActionsView['actions'][number]
type Talk = NextActionsView['talks'][number]

const Contents = ({ contents }: { contents: readonly OfferedContent[] }) => (
  <>
    {contents.map(({ contentId, code, title }) => (
      <Cell key={contentId} title={title} icon='article' onPress={() => goTo(routes.content(code))} />
    ))}
  </>
)

const whyOf = ({ row, observedOn, kind }: Action): string => {
  const texts = playbookTexts()
  return texts.because(row.observed, kind === null ? dayText(observedOn) : `${dayText(observedOn)}${accountTexts().touch[kind]}`)
}

const Row = ({ action }: { action: Action }) => (
  <>
    <View className='playbook-row'>
      <Text className='playbook-row__observed'>{action.row.desired}</Text>
      <Text className='soft-text'>{whyOf(action)}</Text>
      <Text className='soft-text'>{playbookTexts().toward(action.row.goal, action.row.content)}</Text>
    </View>
    <Contents contents={action.contents} />
  </>
)

const Say = ({ talk }: { talk: Talk }) => (
  <>
    <View className='playbook-row'>
      <Text className='playbook-step__label'>{playbookTexts().sayTo(contentTexts().audience[talk.audience])}</Text>
      <Text>{talk.talk}</Text>
    </View>
    <Contents contents={talk.contents} />
  </>
)

const roleText = ({ audience, stage }: NextActionsView): string => {
  const words = contentTexts()
  const role = audience === null ? null : playbookTexts().guessed(words.audience[audience])
  return [role, playbookTexts().atStage(words.stage[stage])].filter((part) => part !== null).join('')
}

const NextActions = ({ query }: { query: UseQueryResult<NextActionsView, AppError> }) => {
  const texts = playbookTexts()
  return (
    <QueryView query={query}>
      {(view) => (
        <CellGroup title={texts.nextTitle} note={roleText(view)}>
          {view.actions.length === 0 ? <Cell title={texts.nothingNow} note={texts.nothingNowText} /> : null}
          {view.actions.map((action) => (
            <Row key={action.row.id} action={action} />
          ))}
          {view.talks.map((talk) => (
            <Say key={talk.audience} talk={talk} />
          ))}
          {view.jobs.map((job) => (
            <View key={job.id} className='playbook-row'>
              <BeforeAfter job={job} />
            </View>
          ))}
        </CellGroup>
      )}
    </QueryView>
  )
}

/** What to do next about an account: the rows of the table that apply now with what to bring, what to say, and what it gains. */
export const AccountNextActions = ({ accountId }: { accountId: string }) => <NextActions query={useAsk('accounts.nextActions', { accountId })} />

/** The same for one person, in the words for their role. */
export const PersonNextActions = ({ personId }: { personId: string }) => <NextActions query={useAsk('people.nextActions', { personId })} />
