import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { clockTime } from '@/i18n/dates'
import { eventBoardTexts } from '@/i18n/event-board'
import { accessible } from '@/platform/accessible'
import { usePageVisible } from '@/platform/use-page-visible'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { BoardNumbers } from './board-numbers'
import { FlowPicture } from './flow-picture'
import { TargetsHere } from './targets-here'
import './event-board.less'

const lookEveryMs = 60_000

/** How old the numbers are, told again each minute even when no newer ones come. */
const Age = ({ asOf }: { asOf: string }) => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookEveryMs / 4)
    return () => clearInterval(timer)
  }, [])
  const minutes = Math.max(0, Math.floor((Math.max(now, Date.now()) - Date.parse(asOf)) / 60_000))
  return (
    <View {...accessible({ role: 'status' })}>
      <Text className='field__hint'>{eventBoardTexts().asOf(clockTime(asOf), minutes)}</Text>
    </View>
  )
}

/** How an event goes, while it goes: it looks again each minute for as long as somebody looks at it. */
export const EventBoard = ({ eventId }: { eventId: string }) => {
  const texts = eventBoardTexts()
  const isVisible = usePageVisible()
  const query = useAsk('events.board', { eventId }, { refetchInterval: isVisible ? lookEveryMs : false })
  usePullToRefresh(query.refetch)
  return (
    <QueryView query={query}>
      {(board) => (
        <>
          <CellGroup title={texts.title} aside={<Age asOf={board.asOf} />}>
            <BoardNumbers board={board} />
          </CellGroup>
          <CellGroup title={texts.flowTitle}>
            <FlowPicture flow={board.flow} />
          </CellGroup>
          <TargetsHere targets={board.targetAccounts} />
        </>
      )}
    </QueryView>
  )
}
