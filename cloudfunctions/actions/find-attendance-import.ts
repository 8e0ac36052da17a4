import { AppError } from '../platform/app-error'
import type { TransactionDocuments } from '../platform/documents'
import { attendanceImports, type StoredAttendanceImport } from '../repositories/attendance-imports'

export const findAttendanceImport = async (documents: TransactionDocuments, importId: string): Promise<StoredAttendanceImport> => {
  const found = await attendanceImports.byId(documents, importId)
  if (!found) throw new AppError('NOT_FOUND', '这次导入不存在，请重新选择文件')
  return found
}
