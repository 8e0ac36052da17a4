import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Heading } from '@/components/heading'
import { QueryView } from '@/components/query-view'
import { overviewTexts } from '@/i18n/overview'
import { goTo } from '@/platform/navigate'
import { useOnReturn } from '@/platform/use-on-return'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { routes } from '@/routes'
import { FirstSteps } from './first-steps'
import { isComplete, stepsOf } from './next-steps'
import { Unidentified } from './unidentified'
import { type Overview, useOverview } from './use-overview'
import './overview.less'

interface MoveProps {
  title: string
  text: string
  children: ReactNode
}

/** One of the three moves of account-based marketing (R000-01). */
const Move = ({ title, text, children }: MoveProps) => (
  <View className='move'>
    <View className='move__head'>
      <Heading level={2} className='move__title' text={title} />
      <Text className='move__text'>{text}</Text>
    </View>
    <CellGroup>{children}</CellGroup>
  </View>
)

const Results = ({ accounts }: Pick<Overview, 'accounts'>) => {
  const texts = overviewTexts()
  const numbers = [
    { key: 'hot', label: texts.hot, count: accounts.hotCount },
    { key: 'one', label: texts.levelOne, count: accounts.levelOneCount },
    { key: 'two', label: texts.levelTwo, count: accounts.levelTwoCount }
  ]
  return (
    <View className='results'>
      {numbers.map(({ key, label, count }) => (
        <View key={key} className={`result result--${key}`}>
          <Text className='result__number'>{String(count)}</Text>
          <Text className='result__label'>{label}</Text>
        </View>
      ))}
    </View>
  )
}

const Moves = ({ overview }: { overview: Overview }) => {
  const texts = overviewTexts()
  const { accounts, icpCount, liveIcpCount, listCount, memberCount, contentCount, eventCount, comingEventCount } = overview
  return (
    <View className='moves'>
      <Move title={texts.targets} text={texts.targetsText}>
        <Cell icon='company' title={texts.accounts} value={texts.accountCount(accounts.totalCount)} onPress={() => goTo(routes.accounts())} />
        <Cell icon='target' title={texts.icps} value={texts.liveCount(liveIcpCount, icpCount)} onPress={() => goTo(routes.icps())} />
        <Cell icon='list' title={texts.lists} value={texts.listCount(listCount, memberCount)} onPress={() => goTo(routes.targetLists())} />
        <Cell icon='upload' title={texts.imports} onPress={() => goTo(routes.imports())} />
      </Move>
      <Move title={texts.engagement} text={texts.engagementText}>
        <Cell icon='article' title={texts.contents} value={texts.contentCount(contentCount)} onPress={() => goTo(routes.contents())} />
        <Cell icon='live' title={texts.events} value={texts.eventCount(comingEventCount, eventCount)} onPress={() => goTo(routes.events())} />
      </Move>
      <Move title={texts.results} text={texts.resultsText}>
        <Results accounts={accounts} />
        <Cell icon='flame' title={texts.whoMoves} note={texts.scoreText} onPress={() => goTo(routes.accounts())} />
      </Move>
    </View>
  )
}

/** The marketer's start: targets, engagement, results, and what to do first. */
export const MarketerHome = () => {
  const query = useOverview()
  usePullToRefresh(query.refetch)
  useOnReturn(() => void query.refetch())
  return (
    <QueryView query={query}>
      {(overview) => {
        const steps = stepsOf({ ...overview, accountCount: overview.accounts.totalCount })
        return (
          <>
            {isComplete(steps) ? null : <FirstSteps steps={steps} />}
            <Unidentified />
            <Moves overview={overview} />
          </>
        )
      }}
    </QueryView>
  )
}
