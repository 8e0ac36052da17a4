import { identityOf } from '@shared/domain/identity/identity'
import { standingsOf } from '@shared/domain/identity/standings'
import type { Touchpoint } from '@shared/model/touchpoint'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { people, type SeenPerson } from '../../repositories/people'
import { touchpoints } from '../../repositories/touchpoints'
import { personScoreOf } from '../person'
import { ledgerOf } from '../person-link'
import type { SlotModel } from '../scoring'

/** As many touches as one query gives. */
const maxTouchesRead = 1000
const maxTries = 5
const parallelWrites = 8

/** Who counts with somebody else is counted there; who never did anything has nothing to count. */
const hasLedger = ({ engagement, identity }: SeenPerson): boolean => {
  const { mergedIntoId, memberIds } = identityOf({ identity })
  return mergedIntoId === null && (engagement.touchCount > 0 || memberIds.length > 0)
}

const isPlain = ({ identity }: SeenPerson): boolean => identityOf({ identity }).memberIds.length === 0

/** The ledgers of people with few touches, read together. */
const sharedLedgers = async (documents: Documents, some: readonly SeenPerson[]): Promise<Map<string, Touchpoint[]>> => {
  const ledgers = new Map<string, Touchpoint[]>()
  let together: SeenPerson[] = []
  let count = 0
  const flush = async (): Promise<void> => {
    if (together.length === 0) return
    const ids = together.map(({ id }) => id)
    const found = await touchpoints.ofPeople(documents, ids, maxTouchesRead)
    // A full answer may be cut off: those are read one by one.
    if (found.length < maxTouchesRead) for (const id of ids) ledgers.set(id, [])
    if (found.length < maxTouchesRead) for (const touch of found) ledgers.get(touch.personId)?.push(touch)
    together = []
    count = 0
  }
  for (const person of some) {
    if (!isPlain(person)) continue
    if (count + person.engagement.touchCount >= maxTouchesRead) await flush()
    together.push(person)
    count += person.engagement.touchCount
  }
  await flush()
  return ledgers
}

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
