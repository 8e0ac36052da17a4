import { useState } from 'react'
import { Screen } from '@/components/screen'
import { ContentForm } from '@/features/content/content-form'
import { ContentList } from '@/features/content/content-list'
import { RequirePermission } from '@/features/session/require-permission'
import { contentTexts } from '@/i18n/content'

const ContentsPage = () => {
  const [isCreating, setIsCreating] = useState(false)
  return (
    <Screen title={contentTexts().listTitle} tab='contents'>
      <RequirePermission action='contents.create'>
        <ContentList onCreate={() => setIsCreating(true)} />
        <ContentForm isOpen={isCreating} onClose={() => setIsCreating(false)} />
      </RequirePermission>
    </Screen>
  )
}

export default ContentsPage
