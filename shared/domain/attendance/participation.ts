import type { AttendanceLayoutId } from '@shared/model/attendance-words'
import type { Participation, ParticipationVersion } from '@shared/model/participation'
import type { TouchpointKind } from '@shared/model/touchpoint'

/** More files about one event than this and the oldest is forgotten. */
const maxVersions = 10

/** Returns the version that counts: the newest; null when none is left. */
export const currentOf = ({ versions }: Pick<Participation, 'versions'>): ParticipationVersion | null => versions.at(-1) ?? null

/** Returns whether two versions tell the same, whichever file they came with. */
export const isSameVersion = (left: ParticipationVersion, right: ParticipationVersion): boolean =>
  JSON.stringify({ ...left, importId: null }) === JSON.stringify({ ...right, importId: null })

const withVersions = (participation: Participation, versions: ParticipationVersion[]): Participation => ({
  ...participation,
  versions,
  importIds: versions.map(({ importId }) => importId)
})

/** Returns the participation with a newer version; what the same import said before is replaced. One that says the same is kept too: undoing the other file leaves it. */
export const withVersion = (participation: Participation, version: ParticipationVersion): Participation => {
  const others = participation.versions.filter(({ importId }) => importId !== version.importId)
  return withVersions(participation, [...others, version].slice(-maxVersions))
}

/** Returns the participation as if that import had never been. */
export const withoutImport = (participation: Participation, importId: string): Participation =>
  withVersions(
    participation,
    participation.versions.filter((version) => version.importId !== importId)
  )

export interface ParticipationTouch {
  kind: TouchpointKind
  /** Minutes, questions or polls; null for a form that was left. */
  quantity: number | null
}

export const participationKinds: readonly TouchpointKind[] = ['webinar_attend', 'webinar_question', 'webinar_poll', 'live_lead_form']

/** Returns the touches a version stands for, at most one of each kind. */
export const touchesOfVersion = ({ minutes, questionCount, pollCount, leadCount }: ParticipationVersion): ParticipationTouch[] => [
  ...(minutes === null ? [] : [{ kind: 'webinar_attend' as const, quantity: minutes }]),
  ...(questionCount === 0 ? [] : [{ kind: 'webinar_question' as const, quantity: questionCount }]),
  ...(pollCount === 0 ? [] : [{ kind: 'webinar_poll' as const, quantity: pollCount }]),
  ...(leadCount === 0 ? [] : [{ kind: 'live_lead_form' as const, quantity: null }])
]

const msPerDay = 86_400_000

/** Returns when a touch of the event happened: as the file says while that is within a day of the event, else when the event began; never later than now. */
export const participationAt = (firstAt: string | null, { startsAt, endsAt, now }: { startsAt: string; endsAt: string; now: string }): string => {
  const atMs = firstAt === null ? Number.NaN : Date.parse(firstAt)
  const isNear = atMs >= Date.parse(startsAt) - msPerDay && atMs <= Date.parse(endsAt) + msPerDay
  return new Date(Math.min(Date.parse(now), isNear ? atMs : Date.parse(startsAt))).toISOString()
}

/** What viewers left in a form stands by itself, beside who watched. */
export const leadsPart = 'leads'
const wholeEvent = 'all'

/** Returns which part of an event a file is about: the leads, a session by its id, or the whole. */
export const partOfFile = (layout: AttendanceLayoutId, sessionId: string | null): string =>
  layout === 'channels-leads' ? leadsPart : (sessionId ?? wholeEvent)
