import type { IcpSummary } from '@shared/contracts/icps'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Tag } from '@/components/tag'
import { icpTexts } from '@/i18n/icp'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { RevertVersion } from './revert-version'
import './icp-list.less'

interface PublishedCardProps {
  icp: IcpSummary
  isChanged: boolean
}

/** Which version is live, how its accounts are banded, and the way on to a target list. */
export const PublishedCard = ({ icp, isChanged }: PublishedCardProps) => {
  const texts = icpTexts()
  const { liveVersion } = icp
  if (liveVersion === null) return null
  const { A, B, C } = liveVersion.bandCounts
  const isAhead = isChanged || JSON.stringify(liveVersion.criteria) !== JSON.stringify(icp.criteria)
  return (
    <CellGroup>
      <View className='published'>
        <View className='chip-row'>
          <Tag tone='brand' label={texts.live(liveVersion.number)} />
          {isAhead ? <Tag tone='heat' label={texts.draftAhead} /> : null}
        </View>
        <Text className='published__bands'>{[texts.bandCount('A', A), texts.bandCount('B', B), texts.bandCount('C', C)].join(' · ')}</Text>
        <Button kind='primary' size='small' label={texts.buildList} onPress={() => goTo(routes.proposeTargetList(icp.id))} />
        <RevertVersion icp={icp} />
      </View>
    </CellGroup>
  )
}
