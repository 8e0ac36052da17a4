import type { NextActionsView, OfferedContent } from '@shared/contracts/playbook'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
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

const Whole = ({ view }: { view: NextActionsView }) => {
  const texts = playbookTexts()
  return (
    <>
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
    </>
  )
}

const First = ({ view }: { view: NextActionsView }) => {
  const texts = playbookTexts()
  const [action] = view.actions
  const [talk] = view.talks
  return (
    <>
      {action === undefined ? (
        <Cell title={texts.nothingNow} note={texts.nothingNowText} />
      ) : (
        <View className='playbook-row'>
          <Text className='playbook-row__observed'>{action.row.desired}</Text>
          <Text className='soft-text'>{whyOf(action)}</Text>
        </View>
      )}
      {talk === undefined ? null : (
        <View className='playbook-row'>
          <Text className='playbook-step__label'>{texts.sayTo(contentTexts().audience[talk.audience])}</Text>
          <Text>{talk.talk}</Text>
        </View>
      )}
    </>
  )
}

const hasMore = ({ actions, talks, jobs }: NextActionsView): boolean => actions.length + talks.length + jobs.length > 0

/** What to do next about an account: the first row of the table that applies and what to say, the rest with what to bring at a press. */
export const AccountNextActions = ({ accountId }: { accountId: string }) => {
  const texts = playbookTexts()
  const query = useAsk('accounts.nextActions', { accountId })
  const [isWhole, setIsWhole] = useState(false)
  return (
    <QueryView query={query}>
      {(view) => (
        <CellGroup title={texts.nextTitle} {...(isWhole ? { note: roleText(view) } : {})}>
          {isWhole ? <Whole view={view} /> : <First view={view} />}
          {hasMore(view) ? <Button kind='text' size='small' label={isWhole ? texts.showFirst : texts.showAll} onPress={() => setIsWhole(!isWhole)} /> : null}
        </CellGroup>
      )}
    </QueryView>
  )
}

/** What to do next about one person, whole, in the words for their role. */
export const PersonNextActions = ({ personId }: { personId: string }) => {
  const query = useAsk('people.nextActions', { personId })
  return (
    <QueryView query={query}>
      {(view) => (
        <CellGroup title={playbookTexts().nextTitle} note={roleText(view)}>
          <Whole view={view} />
        </CellGroup>
      )}
    </QueryView>
  )
}
