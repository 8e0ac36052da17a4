import type { AttendedPerson } from '@shared/domain/attendance/fold-people'
import { personKeyOf } from '@shared/domain/attendance/fold-people'
import { leadsPart } from '@shared/domain/attendance/participation'
import type { LiveLead } from '@shared/domain/live/read-leads'
import type { Participation, ParticipationVersion } from '@shared/model/participation'
import type { Documents } from '../../platform/documents'
import { hashOf } from '../../platform/ids'
import type { StoredEvent } from '../../repositories/events'
import { resolveTypedCompany } from '../company-resolution'
import { planPeople } from '../plan-people'
import { type ArrivalOutcome, storeParticipation } from '../store-participation'

/** What WeChat was asked for stands beside the files' versions under this name. */
const byApi = 'api'

const attendedOf = ({ liveStartsAt, values: _unused, ...named }: LiveLead, row: number): AttendedPerson => ({
  ...named,
  rowNumbers: [row],
  key: personKeyOf({ ...named, externalId: null }),
  firstAt: liveStartsAt,
  lastAt: null,
  minutes: null,
  questionCount: 0,
  pollCount: 0,
  leadCount: 1,
  consent: true
})

/** There is no id of a lead in WeChat's answer: it is what it came by, when its live began, and what it says. */
const keyOf = (source: string, { liveStartsAt, values }: LiveLead): string => hashOf('live-lead', source, liveStartsAt, JSON.stringify(values))

const versionWith = (before: Participation | null, { key, firstAt }: { key: string; firstAt: string }): ParticipationVersion | null => {
  const known = before?.versions.find(({ importId }) => importId === byApi)
  if (known?.leadKeys.includes(key)) return null
  const leadKeys = [...(known?.leadKeys ?? []), key]
  return {
    importId: byApi,
    firstAt: known?.firstAt && known.firstAt < firstAt ? known.firstAt : firstAt,
    lastAt: null,
    minutes: null,
    questionCount: 0,
    pollCount: 0,
    leadCount: leadKeys.length,
    leadKeys
  }
}

/** Somebody who left neither name, number nor address is nobody we can know. */
const isNamed = ({ name, phone, mail }: LiveLead): boolean => name !== null || phone !== null || mail !== null

/** Keeps leads of the event with their people and touches, each once however often it is pulled; returns how many were new. */
export const storeLeads = async (
  documents: Documents,
  leads: readonly LiveLead[],
  { event, source, now }: { event: StoredEvent; source: string; now: string }
): Promise<Record<ArrivalOutcome, number>> => {
  const named = leads.filter(isNamed)
  const input = { eventId: event.id, part: leadsPart, importId: byApi, consentClaim: 'asked-in-form' as const }
  const planned = await planPeople(documents, named.map(attendedOf), input)
  const counts: Record<ArrivalOutcome, number> = { new: 0, changed: 0, same: 0, 'without-consent': 0, withdrawn: 0 }
  for (const [index, { participationId: id, personId, match, status, attended, contactKeys }] of planned.entries()) {
    const lead = named[index]
    if (lead === undefined) continue
    const key = keyOf(source, lead)
    const typed = attended.companyName ?? attended.mail
    const resolution = match === 'none' && typed !== null ? await resolveTypedCompany(documents, { name: typed, mailOrWebsite: attended.mail }, now) : null
    const versionAfter = (before: Participation | null) => versionWith(before, { key, firstAt: lead.liveStartsAt })
    const isKept = status !== 'without-consent' && status !== 'withdrawn'
    const arrival = { id, part: leadsPart, personId, attended, contactKeys, resolution, versionAfter }
    counts[isKept ? await storeParticipation(documents, arrival, { event, now }) : status] += 1
  }
  return counts
}
