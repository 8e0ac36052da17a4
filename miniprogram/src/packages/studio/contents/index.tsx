import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '@/components/screen'
import { Segmented } from '@/components/segmented'
import { ContentForm } from '@/features/content/content-form'
import { ContentList } from '@/features/content/content-list'
import { EditContent } from '@/features/content/edit-content'
import { PullList } from '@/features/content/pull-list'
import { RequirePermission } from '@/features/session/require-permission'
import { useSession } from '@/features/session/use-session'
import { contentTexts } from '@/i18n/content'

type Tab = 'list' | 'pull'

const ContentsPage = () => {
  const texts = contentTexts()
  const [tab, setTab] = useState<Tab>('list')
  const [isCreating, setIsCreating] = useState(false)
  const [edited, setEdited] = useState<string | null>(null)
  const canSeeResults = useSession().data?.permissions.includes('contents.pull') ?? false
  const tabs = (['list', 'pull'] as const).map((value) => ({ value, label: texts.tab[value] }))
  return (
    <Screen title={texts.listTitle} tab='contents'>
      <RequirePermission action='contents.create'>
        {canSeeResults ? (
          <View className='content-tabs'>
            <Segmented label={texts.tabs} options={tabs} value={tab} onChange={setTab} />
          </View>
        ) : null}
        {tab === 'list' ? <ContentList onCreate={() => setIsCreating(true)} onEdit={setEdited} canSeeResults={canSeeResults} /> : <PullList />}
        <ContentForm isOpen={isCreating} onClose={() => setIsCreating(false)} />
        {edited === null ? null : <EditContent code={edited} onClose={() => setEdited(null)} />}
      </RequirePermission>
    </Screen>
  )
}

export default ContentsPage
