import type { SettingView } from '@shared/contracts/members'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { Columns } from '@/components/columns'
import { QueryView } from '@/components/query-view'
import { memberTexts } from '@/i18n/members'
import './members.less'

const valueText = ({ value, unit }: SettingView): string => `${Array.isArray(value) ? value.join(' / ') : value}${unit === null ? '' : ` ${unit}`}`

const SettingRow = ({ setting }: { setting: SettingView }) => (
  <View className='setting'>
    <View className='setting__head'>
      <Text>{setting.label}</Text>
      <Text className='setting__value'>{valueText(setting)}</Text>
    </View>
    <Text className='cell__note'>{setting.sentence}</Text>
    <Text className='cell__note'>{memberTexts().settingSource(setting.source)}</Text>
  </View>
)

const groupOf = ({ key }: SettingView): string => key.split('.')[0] ?? key

/** Every setting in its group, with its value, what it does and where the default comes from. */
export const SettingList = () => {
  const query = useAsk('settings.list', {})
  const texts = memberTexts()
  return (
    <QueryView query={query}>
      {({ items }) => (
        <>
          <Text className='group__note'>{texts.settingsText}</Text>
          <Columns>
            {[...new Set(items.map(groupOf))].map((group) => (
              <CellGroup key={group} title={texts.groups[group] ?? group}>
                {items
                  .filter((setting) => groupOf(setting) === group)
                  .map((setting) => (
                    <SettingRow key={setting.key} setting={setting} />
                  ))}
              </CellGroup>
            ))}
          </Columns>
        </>
      )}
    </QueryView>
  )
}
