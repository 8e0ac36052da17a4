import type { Content } from '@shared/model/content'
import { AppError } from '../../platform/app-error'
import type { Storage } from '../../platform/storage'

export const maxFileBytes = 50 * 1024 * 1024
export const fileExtensions = ['pdf', 'doc', 'docx', 'ppt', 'pptx', 'xls', 'xlsx', 'jpg', 'png', 'zip', 'mp4', 'webm'] as const

/** Only what was uploaded for a content may be given out: never an import, never somebody else's file. */
const uploadedForContent = /^cloud:\/\/[^/]+\/contents\/[0-9A-Z]{16}\.[a-z0-9]{3,4}$/
const checkSeconds = 60

/** Throws BAD_FILE for a file that was not uploaded for a content, NOT_FOUND while it has not arrived. */
export const checkContentFile = async (file: Content['file'] | undefined, storage: Storage): Promise<void> => {
  if (!file) return
  if (!uploadedForContent.test(file.fileId)) throw new AppError('BAD_FILE', '这个文件不能作为内容的附件，请重新上传')
  if ((await storage.temporaryUrl(file.fileId, checkSeconds)) === null) throw new AppError('NOT_FOUND', '文件还没有上传完成，请等上传结束后再试')
}
