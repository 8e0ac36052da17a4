import { identityOf } from '@shared/domain/identity/identity'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import type { ScoringPointer } from '@shared/model/scoring-model'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { accounts } from '../../repositories/accounts'
import type { StoredJob } from '../../repositories/jobs'
import { people } from '../../repositories/people'
import { scoringModels } from '../../repositories/scoring-models'
import { scoringPointers } from '../../repositories/scoring-pointers'
import type { StepOutcome, Work } from '../advance-job'
import { refoldPerson } from '../person-link'
import { forgetPointer, pointerKeptMs, type SlotModel } from '../scoring'
import { buildAccounts } from './build-accounts'
import { buildPeople } from './build-people'

/** Every instance has forgotten the pointer of before, and touches begun by it have ended. */
const announceMs = pointerKeptMs + 3_000
const pauseMs = 400
const peoplePerStep = 100
const accountsPerStep = 200

type Building = NonNullable<ScoringPointer['building']>

interface Step {
  platform: Platform
  job: StoredJob
  building: Building
  slotModel: SlotModel
}

const outcome = ({ job }: Step, changes: Partial<StepOutcome>): StepOutcome => ({
  cursor: job.cursor ?? 'announce',
  doneCount: job.doneCount,
  summary: {},
  isDone: false,
  ...changes
})

const afterId = ({ job }: Step): string => job.cursor?.slice(job.cursor.indexOf(':') + 1) ?? ''

/** From now on touches count by both versions; building earlier would miss those of instances that have not heard of it. */
const announce = async (step: Step): Promise<StepOutcome> => {
  const { platform, building } = step
  const isHeard = Date.parse(platform.clock.now()) >= Date.parse(building.announcedAt) + announceMs
  if (isHeard) return outcome(step, { cursor: 'people:' })
  await new Promise((resolve) => setTimeout(resolve, pauseMs))
  return outcome(step, { cursor: 'announce' })
}

const peopleStep = async (step: Step): Promise<StepOutcome> => {
  const { documents } = step.platform
  const page = await people.after(documents, afterId(step), peoplePerStep)
  await buildPeople(documents, page, step.slotModel)
  const cursor = page.length < peoplePerStep ? 'accounts:' : `people:${page.at(-1)?.id ?? ''}`
  return outcome(step, { cursor, doneCount: step.job.doneCount + page.length })
}

const accountsStep = async (step: Step): Promise<StepOutcome> => {
  const { documents, clock } = step.platform
  const page = await accounts.seenAfter(documents, afterId(step), accountsPerStep)
  await buildAccounts(documents, page, { ...step.slotModel, on: dateOfDay(dayOf(clock.now())) })
  const cursor = page.length < accountsPerStep ? 'former:' : `accounts:${page.at(-1)?.id ?? ''}`
  return outcome(step, { cursor, doneCount: step.job.doneCount + page.length })
}

/** Who moved on counts at the account of before as well. */
const formerStep = async (step: Step): Promise<StepOutcome> => {
  const { documents } = step.platform
  const page = await people.after(documents, afterId(step), peoplePerStep)
  const moved = page.filter((person) => identityOf(person).mergedIntoId === null && identityOf(person).formerLinks.length > 0)
  for (const { id } of moved) await refoldPerson(documents, id)
  return outcome(step, { cursor: page.length < peoplePerStep ? 'flip' : `former:${page.at(-1)?.id ?? ''}` })
}

const flip = async (step: Step): Promise<StepOutcome> => {
  const { platform, building } = step
  await platform.documents.transaction(async (transaction) => {
    const pointer = await scoringPointers.hold(transaction)
    if (pointer.building?.jobId !== building.jobId) return
    const modelIds = { ...pointer.modelIds, [building.slot]: building.modelId }
    await scoringPointers.save(transaction, { liveSlot: building.slot, modelIds, building: null, isOtherReady: true })
    await scoringModels.update(transaction, building.modelId, { publishedAt: platform.clock.now() })
  })
  forgetPointer()
  return outcome(step, { cursor: 'end', totalCount: step.job.doneCount, isDone: true })
}

const stepFor = (cursor: string): ((step: Step) => Promise<StepOutcome>) => {
  if (cursor.startsWith('people:')) return peopleStep
  if (cursor.startsWith('accounts:')) return accountsStep
  if (cursor.startsWith('former:')) return formerStep
  return cursor === 'flip' ? flip : announce
}

const slotModelOf = async (documents: Documents, { slot, modelId }: Building): Promise<SlotModel> => {
  const version = await scoringModels.byId(documents, modelId)
  if (!version) throw new AppError('NOT_FOUND', '要发布的评分规则不存在，请重新发布')
  return { slot, model: version.model }
}

/** Counts every person and account by a draft in the slot that nobody sees, then makes it the live one. */
export const publishScoringWork = (platform: Platform): Work => ({
  step: async (job) => {
    const { building } = await scoringPointers.get(platform.documents)
    // The step before flipped and its answer was lost.
    if (building?.jobId !== job.id) return { cursor: 'end', doneCount: job.doneCount, summary: {}, isDone: true }
    const slotModel = await slotModelOf(platform.documents, building)
    return stepFor(job.cursor ?? 'announce')({ platform, job, building, slotModel })
  },
  giveUp: (job) =>
    platform.documents.transaction(async (transaction) => {
      const pointer = await scoringPointers.hold(transaction)
      if (pointer.building?.jobId !== job.id) return
      const { slot, modelId } = pointer.building
      await scoringPointers.save(transaction, { ...pointer, modelIds: { ...pointer.modelIds, [slot]: modelId }, building: null, isOtherReady: false })
    })
})
