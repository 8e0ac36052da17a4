import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { ContentKit } from '@/features/content/content-kit'
import { RequirePermission } from '@/features/session/require-permission'
import { contentKitTexts } from '@/i18n/content-kit'

const KitPage = () => {
  const { id = '' } = useRouter().params
  return (
    <Screen title={contentKitTexts().title}>
      <RequirePermission action='contents.makeKit'>
        <ContentKit contentId={id} />
      </RequirePermission>
    </Screen>
  )
}

export default KitPage
