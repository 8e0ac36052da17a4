import type { IcpSummary } from '@shared/contracts/icps'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { PageIntro } from '@/components/page-intro'
import { Pressable } from '@/components/pressable'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { Tag } from '@/components/tag'
import { icpTexts } from '@/i18n/icp'
import { goTo } from '@/platform/navigate'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { routes } from '@/routes'
import './icp.less'

const StateTag = ({ icp }: { icp: IcpSummary }) => {
  const texts = icpTexts()
  if (icp.buildingJobId !== null) return <Tag tone='heat' label={texts.publishing} />
  return icp.liveVersion === null ? <Tag label={texts.neverPublished} /> : <Tag tone='brand' label={texts.live(icp.liveVersion.number)} />
}

const IcpRow = ({ icp }: { icp: IcpSummary }) => {
  const texts = icpTexts()
  const counts = icp.liveVersion?.bandCounts
  return (
    <Pressable className='icp-row' role='link' onPress={() => goTo(routes.icp(icp.id))}>
      <View className='icp-row__head'>
        <Text className='icp-row__name'>{icp.name}</Text>
        <StateTag icp={icp} />
      </View>
      <Text className='icp-row__note'>{`${icp.productName} · ${texts.criterionCount(icp.criteria.length)}`}</Text>
      {counts === undefined ? null : (
        <View className='chip-row'>
          <Tag tone='fit' label={texts.bandCount('A', counts.A)} />
          <Tag tone='fit' label={texts.bandCount('B', counts.B)} />
          <Tag label={texts.bandCount('C', counts.C)} />
          {counts.unknown === 0 ? null : <Tag label={texts.unknownCount(counts.unknown)} />}
        </View>
      )}
    </Pressable>
  )
}

/** All profiles with what is live of each. */
export const IcpList = ({ onCreate }: { onCreate: () => void }) => {
  const texts = icpTexts()
  const query = useAsk('icps.list', {})
  usePullToRefresh(query.refetch)
  const create = <Button kind='primary' size='small' label={texts.create} onPress={onCreate} />
  return (
    <QueryView
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <EmptyState title={texts.emptyTitle} text={texts.emptyText}>
          {create}
        </EmptyState>
      }
    >
      {({ items }) => (
        <>
          <PageIntro text={texts.listText}>{create}</PageIntro>
          <CellGroup>
            {items.map((icp) => (
              <IcpRow key={icp.id} icp={icp} />
            ))}
          </CellGroup>
        </>
      )}
    </QueryView>
  )
}
