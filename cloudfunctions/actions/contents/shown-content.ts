import type { ShownContent } from '@shared/contracts/content-fields'
import type { Content } from '@shared/model/content'
import type { Storage } from '../../platform/storage'

const videoSeconds = 2 * 3600

/** Returns a content as its readers get it: the file by name, a video with the address it plays from. */
export const showContent = async ({ file = null, ...content }: Content, storage: Storage): Promise<ShownContent> => {
  const videoUrl = content.kind === 'video' && file !== null ? await storage.temporaryUrl(file.fileId, videoSeconds) : null
  return { ...content, file: file === null ? null : { name: file.name, sizeBytes: file.sizeBytes }, videoUrl }
}
