import { maskPersonal } from '@shared/domain/problems/mask-personal'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { type ProblemReason, sourceOf } from '@shared/model/problem-reasons'
import type { Documents } from '../platform/documents'
import { idFrom } from '../platform/ids'
import { problems } from '../repositories/problems'

export interface NotedProblem {
  reason: ProblemReason
  /** One case in words; what is personal in it is hidden before it is stored. */
  example: string
  now: string
  /** How many cases at once; one when left out. */
  count?: number
}

/** Adds to today's problems that something was refused or does not count. Outside a transaction: many at once count on the same document. */
export const noteProblem = async (documents: Documents, { reason, example, now, count = 1 }: NotedProblem): Promise<void> => {
  const day = dateOfDay(dayOf(now))
  await problems.add(documents, { id: idFrom('problem', sourceOf(reason), reason, day), reason, day, count, example: maskPersonal(example), lastAt: now })
}
