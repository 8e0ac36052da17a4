import { AppError } from '../platform/app-error'
import type { Platform } from '../platform/platform'

/** What a browser and a function can take in one piece; larger lists are cut into several files. */
export const maxFileBytes = 10 * 1024 * 1024

export const tooLargeSentence = '文件超过 10 MB,请拆成几个较小的文件分别导入'

/** Returns the bytes of an uploaded file; NOT_FOUND before they have arrived, TOO_LARGE for more than 10 MB. */
export const downloadUpload = async ({ storage }: Pick<Platform, 'storage'>, fileId: string): Promise<Buffer> => {
  const bytes = await storage.download(fileId)
  if (!bytes) throw new AppError('NOT_FOUND', '文件还没有上传完成，请等上传结束后再试')
  if (bytes.length > maxFileBytes) throw new AppError('TOO_LARGE', tooLargeSentence)
  return bytes
}
