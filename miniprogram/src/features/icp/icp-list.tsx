import type { IcpSummary } from '@shared/contracts/icps'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { ListPage } from '@/components/list-page'
import { Pressable } from '@/components/pressable'
import { Tag } from '@/components/tag'
import { icpTexts } from '@/i18n/icp'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './icp-list.less'

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
export const IcpList = ({ onCreate }: { onCreate: () => void }) => (
  <ListPage query={useAsk('icps.list', {})} texts={icpTexts()} onCreate={onCreate} row={(icp) => <IcpRow key={icp.id} icp={icp} />} />
)
