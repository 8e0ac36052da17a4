import { Text, View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { Icon } from '@/components/icon'
import { QueryView } from '@/components/query-view'
import { Tag } from '@/components/tag'
import { memberTexts } from '@/i18n/members'
import { sessionTexts } from '@/i18n/session'
import { useSession } from './use-session'
import './session.less'

/** Who this person is for the company. */
export const WhoAmI = () => {
  const texts = memberTexts()
  const query = useSession()
  return (
    <CellGroup>
      <QueryView query={query}>
        {({ role, name }) => (
          <View className='who'>
            <View className='who__picture'>
              <Icon name='person' />
            </View>
            <View className='who__body'>
              <Text className='who__name'>{name ?? sessionTexts().roles[role]}</Text>
              {role === 'visitor' ? <Text className='cell__note'>{texts.visitorText}</Text> : null}
              {role === 'visitor' || name === null ? null : <Tag label={sessionTexts().roles[role]} tone='brand' />}
            </View>
          </View>
        )}
      </QueryView>
    </CellGroup>
  )
}
