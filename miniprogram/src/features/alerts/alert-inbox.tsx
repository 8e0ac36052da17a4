import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAskPages } from '@/api/use-ask-pages'
import { Button } from '@/components/button'
import { LoadMore } from '@/components/load-more'
import { QueryView } from '@/components/query-view'
import { Segmented } from '@/components/segmented'
import { EmptyState } from '@/components/states'
import { alertTexts } from '@/i18n/alerts'
import { goTo } from '@/platform/navigate'
import { useOnReturn } from '@/platform/use-on-return'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { routes } from '@/routes'
import { AlertRow } from './alert-row'
import './alerts.less'

type Scope = 'open' | 'all'

/** The inbox, newest first: what waits for an answer, or everything. */
export const AlertInbox = () => {
  const [scope, setScope] = useState<Scope>('open')
  const pages = useAskPages('alerts.list', { scope })
  const texts = alertTexts()
  usePullToRefresh(pages.refetch)
  useOnReturn(() => void pages.refetch())
  const empty =
    scope === 'open' ? <EmptyState title={texts.emptyTitle} text={texts.emptyText} /> : <EmptyState title={texts.emptyAllTitle} text={texts.emptyText} />
  const options = [
    { value: 'open' as const, label: texts.open },
    { value: 'all' as const, label: texts.all }
  ]
  return (
    <>
      <View className='alert-bar'>
        <Segmented label={texts.scope} options={options} value={scope} onChange={setScope} />
        <Button kind='text' size='small' label={texts.reportLink} onPress={() => goTo(routes.alertReport())} />
      </View>
      <QueryView query={pages} isEmpty={(data) => data.pages.every(({ items }) => items.length === 0)} empty={empty}>
        {(data) => (
          <>
            <View className='group__card'>
              {data.pages
                .flatMap(({ items }) => items)
                .map((alert) => (
                  <AlertRow key={alert.id} alert={alert} />
                ))}
            </View>
            <LoadMore query={pages} />
          </>
        )}
      </QueryView>
    </>
  )
}
