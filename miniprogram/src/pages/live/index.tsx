import type { ActionOutput } from '@shared/contracts/registry'
import { useRouter } from '@tarojs/taro'
import { useAsk } from '@/api/use-ask'
import { QueryView } from '@/components/query-view'
import { Screen } from '@/components/screen'
import { EventCard } from '@/features/events/event-card'
import { EventMissing } from '@/features/events/event-missing'
import { isEventCode } from '@/features/events/event-path'
import { Registration } from '@/features/events/registration'
import { useEventState } from '@/features/events/use-event-state'
import { useRegister } from '@/features/events/use-register'
import { RegistrationSheets } from '@/features/visitors/registration-sheets'
import { useOpening } from '@/features/visitors/use-opening'
import { useRegistrationGate } from '@/features/visitors/use-registration-gate'
import { useVisitor } from '@/features/visitors/use-visitor'
import { eventsTexts } from '@/i18n/events'

const LiveEvent = ({ event, isRegistered, registration: known }: ActionOutput<'events.get'>) => {
  const visitor = useVisitor()
  const state = useEventState(event)
  const { register, cancel, ...registration } = useRegister(event.id)
  const gate = useRegistrationGate(visitor, register)
  useOpening(event.id, visitor.hasAgreed)
  return (
    <>
      <EventCard event={event} state={state}>
        <Registration
          event={event}
          state={state}
          isRegistered={isRegistered || registration.isRegistered}
          registration={known}
          onCancel={cancel}
          isBusy={registration.isBusy}
          problem={registration.problem}
          onRegister={() => void gate.advance()}
        />
      </EventCard>
      <RegistrationSheets visitor={visitor} gate={gate} register={register} />
    </>
  )
}

const EventByCode = ({ code }: { code: string }) => {
  const query = useAsk('events.get', { code })
  if (query.error !== null && query.error.code !== 'OFFLINE' && query.error.code !== 'BUSY') return <EventMissing />
  return <QueryView query={query}>{(answer) => <LiveEvent {...answer} />}</QueryView>
}

const LivePage = () => {
  const { e: code } = useRouter().params
  return <Screen title={eventsTexts().listTitle}>{isEventCode(code) ? <EventByCode code={code} /> : <EventMissing />}</Screen>
}

export default LivePage
