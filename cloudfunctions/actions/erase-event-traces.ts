import type { Documents } from '../platform/documents'
import { attendances } from '../repositories/attendances'
import { boothLeads } from '../repositories/booth-leads'
import { captures } from '../repositories/captures'
import { handOvers } from '../repositories/hand-overs'
import { invitations } from '../repositories/invitations'
import { liveReservations } from '../repositories/live-reservations'
import { participations } from '../repositories/participations'
import { reminders } from '../repositories/reminders'
import { scans } from '../repositories/scans'
import { unname } from './unname-invited'

/** Deletes what gates and booths keep of a person: scans, visits, what files told, reservations, and what staff wrote down. May be called again after an interruption. */
export const eraseEventTraces = async (documents: Documents, personId: string): Promise<void> => {
  for (const { id } of await boothLeads.ofPerson(documents, personId)) {
    // The captures first: a lead that is still there says that something is left.
    await captures.removeOfLead(documents, id)
    await boothLeads.remove(documents, id)
  }
  for (const { eventId, accountId } of await invitations.namingAnywhere(documents, personId)) await unname(documents, { eventId, accountId }, personId)
  await participations.withdrawOf(documents, personId)
  await handOvers.removeOf(documents, personId)
  await reminders.removeOf(documents, personId)
  await liveReservations.removeOf(documents, personId)
  await attendances.removeOf(documents, personId)
  await scans.removeOf(documents, personId)
}
