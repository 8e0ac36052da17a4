import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { StoredImport } from '../../repositories/imports'
import { imports } from '../../repositories/imports'
import { maxFileBytes, tooLargeSentence } from '../download-upload'

const accepted = /\.(csv|txt)$/i

const checkFile = ({ fileName, sizeBytes }: { fileName: string; sizeBytes: number }): void => {
  if (sizeBytes > maxFileBytes) throw new AppError('TOO_LARGE', tooLargeSentence)
  if (!accepted.test(fileName)) throw new AppError('BAD_FILE', '只能导入 .csv 或 .txt 文件；Excel 文件请先“另存为 CSV”再上传')
}

export const startImport = defineAction('imports.start', async (input, { documents, storage, ids, now, caller }) => {
  checkFile(input)
  const importId = ids.id('import')
  const cloudPath = `imports/${importId}.csv`
  const { fileId, url, headers } = await storage.openUpload(cloudPath)
  const opened: StoredImport = {
    id: importId,
    kind: input.kind,
    fileName: input.fileName,
    sizeBytes: input.sizeBytes,
    fileId,
    status: 'uploading',
    jobId: null,
    createdBy: caller.memberId,
    createdAt: now,
    committedAt: null,
    rowCount: null,
    mapping: null
  }
  await imports.insert(documents, opened)

  return { importId, cloudPath, upload: { url, headers } }
})
