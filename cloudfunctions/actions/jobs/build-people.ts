import { standingsOf } from '@shared/domain/identity/standings'
import type { Touchpoint } from '@shared/model/touchpoint'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { people, type SeenPerson } from '../../repositories/people'
import { personScoreOf } from '../person'
import { ledgerOf } from '../person-link'
import type { SlotModel } from '../scoring'
import { hasLedger, sharedLedgers } from './shared-ledgers'

const maxTries = 5
const parallelWrites = 8

const save = async (documents: Documents, person: SeenPerson, { touches, slot, model }: SlotModel & { touches: readonly Touchpoint[] }): Promise<boolean> => {
  const [present] = standingsOf(person, touches, model)
  if (present === undefined) return true
  return people.saveSlotsIfUnheld(documents, person, { ...person.engagement.slots, [slot]: personScoreOf(person, present, model) })
}

/** Somebody touched while the ledger was read: it is read again. */
const buildAgain = async (documents: Documents, personId: string, slotModel: SlotModel): Promise<void> => {
  for (let tries = 0; tries < maxTries; tries++) {
    const person = await people.seen(documents, personId)
    if (!person || !hasLedger(person)) return
    if (await save(documents, person, { ...slotModel, touches: await ledgerOf(documents, person) })) return
  }
  throw new AppError('BUSY', '现在互动的人太多，稍后会自动继续')
}

/** Counts these people's touches by the model of the slot that is being built; touches that arrive meanwhile are never lost. */
export const buildPeople = async (documents: Documents, page: readonly SeenPerson[], slotModel: SlotModel): Promise<void> => {
  const counted = page.filter(hasLedger)
  const ledgers = await sharedLedgers(documents, counted)
  const build = async (person: SeenPerson): Promise<void> => {
    const touches = ledgers.get(person.id)
    const isSaved = touches !== undefined && (await save(documents, person, { ...slotModel, touches }))
    if (!isSaved) await buildAgain(documents, person.id, slotModel)
  }
  for (let start = 0; start < counted.length; start += parallelWrites) await Promise.all(counted.slice(start, start + parallelWrites).map(build))
}
