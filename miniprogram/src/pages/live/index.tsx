import type { ActionOutput } from '@shared/contracts/registry'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { QueryView } from '@/components/query-view'
import { Screen } from '@/components/screen'
import { EventCard } from '@/features/events/event-card'
import { EventMissing } from '@/features/events/event-missing'
import { isEventCode } from '@/features/events/event-path'
import { Registration } from '@/features/events/registration'
import { useEventState } from '@/features/events/use-event-state'
import { useRegister } from '@/features/events/use-register'
import { LiveEntry } from '@/features/live/live-entry'
import { Materials } from '@/features/live/materials'
import { QuestionsSheet } from '@/features/live/questions-sheet'
import { ConsentGate } from '@/features/visitors/consent-gate'
import { RegistrationSheets } from '@/features/visitors/registration-sheets'
import { useConsentGate } from '@/features/visitors/use-consent-gate'
import { useOpening } from '@/features/visitors/use-opening'
import { useRegistrationGate } from '@/features/visitors/use-registration-gate'
import { useVisitor } from '@/features/visitors/use-visitor'
import { recordTouch } from '@/features/visitors/visitor-touches'
import { eventsTexts } from '@/i18n/events'

type Answer = ActionOutput<'events.get'>

const LiveEvent = ({ answer, ask }: { answer: Answer; ask: () => Promise<Answer | undefined> }) => {
  const { event, registration: known } = answer
  const visitor = useVisitor()
  const state = useEventState(event)
  const [isAsking, setIsAsking] = useState(false)
  const { register, cancel, isRegistered, isBusy, problem } = useRegister(event.id, () => setIsAsking(false))
  // Which questions are asked depends on the company, which may have been named just now.
  const proceed = async () => ((await ask())?.questions.length === 0 ? register() : setIsAsking(true))
  const gate = useRegistrationGate(visitor, () => void proceed())
  const consent = useConsentGate(visitor)
  useOpening(event.id, visitor.hasAgreed)
  const opened = () => consent.whenAgreed(() => void recordTouch('live_open_intent', event.id, { atMs: Date.now() }))
  const isIn = answer.isRegistered || isRegistered
  return (
    <>
      <EventCard event={event} state={state}>
        <Registration
          {...{ event, state, isBusy, problem }}
          isRegistered={isIn}
          registration={known}
          onCancel={cancel}
          onRegister={() => void gate.advance()}
        />
      </EventCard>
      {state === 'called-off' ? null : <LiveEntry event={event} pass={consent.pass} onOpened={opened} />}
      <Materials eventId={event.id} />
      <QuestionsSheet isOpen={isAsking} questions={answer.questions} {...{ isBusy, problem }} onAnswered={register} onClose={() => setIsAsking(false)} />
      <RegistrationSheets visitor={visitor} gate={gate} register={() => void proceed()} />
      <ConsentGate visitor={visitor} gate={consent} />
    </>
  )
}

const EventByCode = ({ code }: { code: string }) => {
  const query = useAsk('events.get', { code })
  if (query.error !== null && query.error.code !== 'OFFLINE' && query.error.code !== 'BUSY') return <EventMissing />
  return <QueryView query={query}>{(answer) => <LiveEvent answer={answer} ask={async () => (await query.refetch()).data} />}</QueryView>
}

const LivePage = () => {
  const { e: code } = useRouter().params
  return <Screen title={eventsTexts().listTitle}>{isEventCode(code) ? <EventByCode code={code} /> : <EventMissing />}</Screen>
}

export default LivePage
