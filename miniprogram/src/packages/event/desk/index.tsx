import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { BoothBoard } from '@/features/booth/booth-board'
import { EventBoard } from '@/features/event-board/event-board'
import { EventEffect } from '@/features/event-board/event-effect'
import { CalledOffNotice } from '@/features/events/called-off-notice'
import { ReminderSummary } from '@/features/events/reminder-summary'
import { EventHandOvers } from '@/features/hand-overs/event-hand-overs'
import { InvitationList } from '@/features/invitations/invitation-list'
import { IfPermitted } from '@/features/session/if-permitted'
import { RequirePermission } from '@/features/session/require-permission'
import { useSession } from '@/features/session/use-session'
import { boothTexts } from '@/i18n/booth'

const DeskPage = () => {
  const { id = '' } = useRouter().params
  const { data: session } = useSession()
  const may = (action: 'invitations.add' | 'events.reinstate'): boolean => session?.permissions.includes(action) ?? false
  return (
    <Screen title={boothTexts().boardTitle}>
      <RequirePermission action='events.plan'>
        <CalledOffNotice eventId={id} canReinstate={may('events.reinstate')} />
        <EventBoard eventId={id} />
        <IfPermitted action='handOvers.ofEvent'>
          <EventHandOvers eventId={id} />
        </IfPermitted>
        <InvitationList eventId={id} canInvite={may('invitations.add')} />
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
