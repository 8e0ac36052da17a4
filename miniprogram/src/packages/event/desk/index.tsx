import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { BoothBoard } from '@/features/booth/booth-board'
import { RequirePermission } from '@/features/session/require-permission'
import { boothTexts } from '@/i18n/booth'

const DeskPage = () => {
  const { id = '' } = useRouter().params
  return (
    <Screen title={boothTexts().boardTitle}>
      <RequirePermission action='events.plan'>
        <BoothBoard eventId={id} />
      </RequirePermission>
    </Screen>
  )
}

export default DeskPage
