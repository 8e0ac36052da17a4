import type { ActionOutput } from '@shared/contracts/registry'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { visitorsTexts } from '@/i18n/visitors'

type Traces = ActionOutput<'visitors.myEvents'>

const dayIn = (instant: string): string => dateOfDay(dayOf(instant))

const Registrations = ({ items }: { items: Traces['registrations'] }) => (
  <>
    {items.map(({ eventId, eventTitle, status, registeredAt }) => (
      <Cell key={eventId} title={eventTitle} note={dayIn(registeredAt)} value={visitorsTexts().registrationStatus[status]} />
    ))}
  </>
)

const Visits = ({ items }: { items: Traces['visits'] }) => {
  const texts = visitorsTexts()
  return (
    <>
      {items.map(({ eventId, eventTitle, at, where, minutes, questionCount }) => (
        <Cell
          key={`${eventId} ${where} ${at}`}
          title={eventTitle}
          note={[at === null ? null : dayIn(at), minutes === null ? null : texts.minutes(minutes), questionCount === 0 ? null : texts.questions(questionCount)]
            .filter(Boolean)
            .join(' · ')}
          value={texts.visitWhere[where]}
        />
      ))}
    </>
  )
}

const Reservations = ({ items }: { items: Traces['reservations'] }) => (
  <>
    {items.map(({ eventId, eventTitle, reservedAt, isConfirmed }) => (
      <Cell
        key={`${eventId} ${reservedAt}`}
        title={eventTitle}
        note={dayIn(reservedAt)}
        value={visitorsTexts().reservationState[isConfirmed ? 'confirmed' : 'unconfirmed']}
      />
    ))}
  </>
)

const Captures = ({ items }: { items: Traces['captures'] }) => {
  const texts = visitorsTexts()
  return (
    <>
      {items.map(({ eventId, eventTitle, at, staffName, interest, note, nextStep, tags, consentHow }) => (
        <Cell
          key={`${eventId} ${at}`}
          title={eventTitle}
          note={[
            texts.capturedBy(staffName, dayIn(at)),
            texts.captureConsent[consentHow],
            note === null ? null : texts.captureNote(note),
            nextStep === null ? null : texts.captureNext(nextStep),
            tags.length === 0 ? null : tags.join('、')
          ]
            .filter(Boolean)
            .join(' · ')}
          value={texts.captureInterest[interest]}
        />
      ))}
    </>
  )
}

const Shown = ({ traces }: { traces: Traces }) => {
  const texts = visitorsTexts()
  const isEmpty = Object.values(traces).every((items) => items.length === 0)
  if (isEmpty) return null
  return (
    <CellGroup title={texts.myEvents} note={texts.myEventsNote}>
      <Registrations items={traces.registrations} />
      <Reservations items={traces.reservations} />
      <Visits items={traces.visits} />
      <Captures items={traces.captures} />
    </CellGroup>
  )
}

/** What events keep of me: registrations, reservations, being there, and what was written down at a booth. */
export const MyEvents = () => <QueryView query={useAsk('visitors.myEvents', {})}>{(traces) => <Shown traces={traces} />}</QueryView>
