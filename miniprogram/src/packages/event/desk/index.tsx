import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { BoothBoard } from '@/features/booth/booth-board'
import { EventBoard } from '@/features/event-board/event-board'
import { EventEffect } from '@/features/event-board/event-effect'
import { ReminderSummary } from '@/features/events/reminder-summary'
import { InvitationList } from '@/features/invitations/invitation-list'
import { IfPermitted } from '@/features/session/if-permitted'
import { RequirePermission } from '@/features/session/require-permission'
import { useSession } from '@/features/session/use-session'
import { boothTexts } from '@/i18n/booth'

const DeskPage = () => {
  const { id = '' } = useRouter().params
  const canInvite = useSession().data?.permissions.includes('invitations.add') ?? false
  return (
    <Screen title={boothTexts().boardTitle}>
      <RequirePermission action='events.plan'>
        <EventBoard eventId={id} />
        <InvitationList eventId={id} canInvite={canInvite} />
        <ReminderSummary eventId={id} />
        <IfPermitted action='events.effect'>
          <EventEffect eventId={id} />
        </IfPermitted>
        <BoothBoard eventId={id} />
      </RequirePermission>
    </Screen>
  )
}

export default DeskPage
