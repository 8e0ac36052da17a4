import type { ReactNode } from 'react'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { Button } from './button'
import { CellGroup } from './cell-group'
import { PageIntro } from './page-intro'
import { QueryView, type ShownQuery } from './query-view'
import { EmptyState } from './states'

interface ListPageProps<Item> {
  query: ShownQuery<{ items: Item[] }>
  texts: { listText: string; emptyTitle: string; emptyText: string; create: string }
  /** Without it nothing can be added here. */
  onCreate?: (() => void) | undefined
  row: (item: Item) => ReactNode
}

/** A whole list on a page of its own: what it is, the button that adds to it, its rows; drawn down it is asked for again. */
export const ListPage = <Item,>({ query, texts, onCreate, row }: ListPageProps<Item>) => {
  usePullToRefresh(async () => query.refetch())
  const create = onCreate === undefined ? null : <Button kind='primary' size='small' label={texts.create} onPress={onCreate} />
  const empty = (
    <EmptyState title={texts.emptyTitle} text={texts.emptyText}>
      {create}
    </EmptyState>
  )
  return (
    <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={empty}>
      {({ items }) => (
        <>
          <PageIntro text={texts.listText}>{create}</PageIntro>
          <CellGroup>{items.map(row)}</CellGroup>
        </>
      )}
    </QueryView>
  )
}
