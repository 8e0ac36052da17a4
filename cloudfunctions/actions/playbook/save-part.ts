import type { Playbook } from '@shared/model/playbook'
import { AppError } from '../../platform/app-error'
import type { ActionContext } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { playbooks } from '../../repositories/playbooks'

const stale = (): AppError => new AppError('CONFLICT', '同事刚刚改过行动手册，请刷新后再改')

/** Saves one part of the playbook while it is still at that revision. */
export const savePart = async (
  part: Partial<Pick<Playbook, 'rows' | 'talks' | 'jobs'>>,
  revision: number,
  { documents, caller, now }: ActionContext
): Promise<{ revision: number }> => {
  const before = await playbooks.get(documents)
  if (before.revision !== revision) throw stale()
  const changed = { ...before, ...part, revision: revision + 1, updatedBy: caller.name, updatedAt: now }
  try {
    if (!(await playbooks.save(documents, revision, changed))) throw stale()
  } catch (error) {
    throw error instanceof DuplicateKeyError ? stale() : error
  }
  return { revision: changed.revision }
}
