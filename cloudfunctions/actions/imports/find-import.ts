import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { imports, type StoredImport } from '../../repositories/imports'

export const findImport = async (documents: Documents, importId: string): Promise<StoredImport> => {
  const found = await imports.byId(documents, importId)
  if (!found) throw new AppError('NOT_FOUND', '这次导入不存在，请重新选择文件')
  return found
}
