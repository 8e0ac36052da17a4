import type { Span } from '@shared/domain/events/flow-spans'
import type { Attendance } from '@shared/model/attendance'
import type { FitBand } from '@shared/model/fit'
import type { Documents, TransactionDocuments } from '../platform/documents'

/** Who came from where. */
type Placed = Pick<Attendance, 'accountId' | 'personId' | 'band'>
const placedFields = ['accountId', 'personId', 'band']

type Place = Pick<Attendance, 'eventId' | 'sessionId' | 'personId'>
const idOf = ({ eventId, sessionId, personId }: Place): string => `${eventId}:${sessionId ?? 'all'}:${personId}`

const toAttendance = ({ _id: _unused, ...attendance }: Attendance & { _id: string }): Attendance => attendance

export const attendances = {
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, place: Place): Promise<Attendance | null> => {
    const held = await documents.hold<Attendance & { _id: string }>('attendances', idOf(place))
    return held && toAttendance(held)
  },
  byPlace: async (documents: Documents, place: Place): Promise<Attendance | null> => {
    const found = await documents.byId<Attendance & { _id: string }>('attendances', idOf(place))
    return found && toAttendance(found)
  },
  /** By person, those of them who are in. */
  byPeople: async (documents: Documents, eventId: string, personIds: readonly string[]): Promise<Map<string, Attendance>> => {
    const ids = personIds.map((personId) => idOf({ eventId, sessionId: null, personId }))
    const found = ids.length === 0 ? [] : await documents.find<Attendance>('attendances', { where: { _id: { $in: ids } }, limit: ids.length })
    return new Map(found.map((attendance) => [attendance.personId, attendance]))
  },
  insert: (documents: TransactionDocuments, attendance: Attendance): Promise<void> =>
    documents.insert('attendances', [{ _id: idOf(attendance), ...attendance } as { _id: string }]),
  leave: (documents: TransactionDocuments, place: Place, outAt: string | null): Promise<boolean> =>
    documents.update('attendances', idOf(place), { $set: { outAt } }),
  ofPerson: (documents: Documents, personId: string, limit: number): Promise<Attendance[]> => documents.find('attendances', { where: { personId }, limit }),
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere('attendances', { personId }),
  count: (documents: Documents, eventId: string): Promise<number> => documents.count('attendances', { eventId, sessionId: null, inAt: { $gte: '' } }),
  countInside: (documents: Documents, eventId: string): Promise<number> => documents.count('attendances', { eventId, sessionId: null, outAt: null }),
  countWithin: (documents: Documents, eventId: string, { fromAt, untilAt }: Span): Promise<number> =>
    documents.count('attendances', { eventId, sessionId: null, inAt: { $gte: fromAt, $lt: untilAt } }),
  countInBands: (documents: Documents, eventId: string, bands: readonly FitBand[]): Promise<number> =>
    documents.count('attendances', { eventId, sessionId: null, band: { $in: bands } }),
  /** People of target accounts, in the order they came. */
  ofTargets: (documents: Documents, eventId: string, limit: number): Promise<Placed[]> =>
    documents.find('attendances', { where: { eventId, sessionId: null, hint: 'target' }, order: { inAt: 'asc' }, limit, fields: placedFields }),
  ofAccounts: (documents: Documents, eventId: string, accountIds: readonly string[]): Promise<Placed[]> =>
    documents.find('attendances', { where: { eventId, accountId: { $in: accountIds } }, limit: 1000, fields: placedFields }),
  /** Whose company nobody knew when they came, at the event or a session of it; in no order. */
  unplaced: (documents: Documents, eventId: string, limit: number): Promise<Pick<Attendance, 'personId' | 'sessionId' | 'inAt'>[]> =>
    documents.find('attendances', { where: { eventId, accountId: null }, limit, fields: ['personId', 'sessionId', 'inAt'] }),
  /** In the order they came. */
  page: (documents: Documents, eventId: string, { after, limit }: { after: string; limit: number }): Promise<Attendance[]> =>
    documents.find('attendances', { where: { eventId, sessionId: null, inAt: { $gt: after } }, order: { inAt: 'asc' }, limit })
}
