import { decideLookalike } from '@shared/domain/imports/decide-lookalike'
import type { LookalikeChoices } from '@shared/model/import-lookalike'
import type { Job } from '@shared/model/job'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { importLookalikes } from '../../repositories/import-lookalikes'
import { imports, type StoredImport } from '../../repositories/imports'
import { commitJobId, jobs } from '../../repositories/jobs'
import { newJob } from '../new-job'
import { findImport } from './find-import'

const jobOf = (checked: StoredImport, { createdBy, now }: { createdBy: string; now: string }): Job =>
  newJob(
    { id: commitJobId(checked.id), kind: checked.kind === 'deals' ? 'import-deals' : 'import-accounts', subjectId: checked.id, createdBy },
    { now, totalCount: checked.rowCount ?? 0 }
  )

/** Nobody has said yet what these rows are. */
const checkDecided = async (documents: Documents, importId: string, choices: LookalikeChoices | null): Promise<void> => {
  const undecided = (await importLookalikes.ofImport(documents, importId)).filter((row) => decideLookalike(row, choices) === null)
  const [first] = undecided
  if (first === undefined) return
  throw new AppError('CONFLICT', `还有 ${undecided.length} 行可能与已有客户相同，请先选择合并、跳过还是新建（例如第 ${first.rowNumber} 行 ${first.legalName}）`)
}

export const commitImport = defineAction('imports.commit', async ({ importId, mapping, amountUnit, choices = null }, { documents, now, caller }) => {
  const jobId = commitJobId(importId)
  const asked = await findImport(documents, importId)
  if (asked.jobId === null) await checkDecided(documents, importId, choices)
  await documents.transaction(async (transaction) => {
    const found = await imports.byId(transaction, importId)
    if (!found || found.jobId !== null) return
    if (found.status !== 'checked') throw new AppError('CONFLICT', '请先检查文件内容，再开始导入')
    await jobs.insert(transaction, jobOf(found, { createdBy: caller.memberId, now }))
    await imports.update(transaction, importId, { status: 'committing', jobId, mapping, amountUnit, choices })
  })

  return { jobId }
})
