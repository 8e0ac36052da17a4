import type { Touchpoint } from '@shared/model/touchpoint'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { people } from '../../repositories/people'
import { touchpoints } from '../../repositories/touchpoints'
import { holdCounted } from '../counted-person'
import { refoldIn } from '../person-link'

type Mark = Pick<Touchpoint, 'excludedReason'> & { excludedBy: 'touch' | null; restoredReason: Touchpoint['excludedReason'] }

/** Marks one touch and folds the scores of whom it counts for again, in one transaction; `mark` may refuse by throwing. */
export const changeTouch = async (documents: Documents, touchpointId: string, mark: (touch: Touchpoint) => Mark): Promise<string> => {
  const found = await touchpoints.byId(documents, touchpointId)
  if (!found) throw new AppError('NOT_FOUND', '没有找到这次互动，可能已随撤回删除，请刷新')
  await documents.transaction(async (transaction) => {
    const person = await people.hold(transaction, found.personId)
    const touch = await touchpoints.byId(transaction, touchpointId)
    if (!person || !touch) throw new AppError('NOT_FOUND', '没有找到这次互动，可能已随撤回删除，请刷新')
    await touchpoints.update(transaction, touchpointId, mark(touch))
    const counted = await holdCounted(transaction, person)
    await refoldIn(transaction, counted, counted)
  })
  return found.personId
}
