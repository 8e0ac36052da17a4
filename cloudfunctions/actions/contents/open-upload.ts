import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { fileExtensions, maxFileBytes } from './content-file'

/** Nobody guesses where another content's file lies (80 bits). */
const nameLength = 16

export const openUpload = defineAction('contents.openUpload', async ({ fileName, sizeBytes }, { storage, ids }) => {
  const extension = fileExtensions.find((candidate) => fileName.toLowerCase().endsWith(`.${candidate}`))
  if (extension === undefined) throw new AppError('BAD_FILE', '可以上传 PDF、Office 文档、图片、压缩包或视频，请换一个文件')
  if (sizeBytes > maxFileBytes) throw new AppError('TOO_LARGE', '文件超过 50 MB，请压缩后再上传')
  const cloudPath = `contents/${ids.code(nameLength)}.${extension}`
  const { fileId, url, headers } = await storage.openUpload(cloudPath)

  return { fileId, cloudPath, upload: { url, headers } }
})
