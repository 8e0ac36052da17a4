import type { SettingView } from '@shared/contracts/members'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { Fold } from '@/components/fold'
import { QueryView } from '@/components/query-view'
import { SearchField } from '@/components/search-field'
import { EmptyState } from '@/components/states'
import { memberTexts } from '@/i18n/members'
import './members.less'
import { groupOf, settingsMatching } from './find-settings'

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

/** One group behind its name; while somebody searches, what was found is open. */
const SettingGroup = ({ group, items, isFound }: { group: string; items: readonly SettingView[]; isFound: boolean }) => {
  const texts = memberTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Fold title={texts.groupTitle(texts.groups[group] ?? group, items.length)} isOpen={isOpen || isFound} onToggle={() => setOpen(!isOpen)}>
      <CellGroup>
        {items.map((setting) => (
          <SettingRow key={setting.key} setting={setting} />
        ))}
      </CellGroup>
    </Fold>
  )
}

const Groups = ({ items, typed }: { items: readonly SettingView[]; typed: string }) => {
  const texts = memberTexts()
  const found = settingsMatching(items, typed, texts.groups)
  if (found.length === 0) return <EmptyState title={texts.settingsNoneTitle} text={texts.settingsNoneText} />
  return [...new Set(found.map(groupOf))].map((group) => (
    <SettingGroup key={group} group={group} items={found.filter((setting) => groupOf(setting) === group)} isFound={typed.trim() !== ''} />
  ))
}

/** Every setting in its group, with its value, what it does and where the default comes from; found by any of its words. */
export const SettingList = () => {
  const query = useAsk('settings.list', {})
  const [typed, setTyped] = useState('')
  const texts = memberTexts()
  return (
    <>
      <Text className='group__note'>{texts.settingsText}</Text>
      <View className='settings__search'>
        <SearchField label={texts.settingsSearch} value={typed} onChange={setTyped} />
      </View>
      <QueryView query={query}>{({ items }) => <Groups items={items} typed={typed} />}</QueryView>
    </>
  )
}
