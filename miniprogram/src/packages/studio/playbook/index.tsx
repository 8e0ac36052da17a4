import { Screen } from '@/components/screen'
import { PlaybookView } from '@/features/playbook/playbook-view'
import { RequirePermission } from '@/features/session/require-permission'
import { useSession } from '@/features/session/use-session'
import { playbookTexts } from '@/i18n/playbook'

const PlaybookPage = () => {
  const { data: session } = useSession()
  return (
    <Screen title={playbookTexts().title} tab='playbook'>
      <RequirePermission action='playbook.get'>
        <PlaybookView mayEdit={session?.permissions.includes('playbook.saveRows') ?? false} />
      </RequirePermission>
    </Screen>
  )
}

export default PlaybookPage
