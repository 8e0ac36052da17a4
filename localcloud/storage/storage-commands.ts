import type { Clock } from '../clock'
import { CloudError } from '../cloud-error'
import { checkCloudPath } from './cloud-path'
import type { FileIds } from './file-id'
import type { FileStore } from './file-store'
import type { Signer } from './signature'

const uploadValiditySeconds = 15 * 60
const defaultDownloadValiditySeconds = 2 * 60 * 60

export interface StorageParts {
  files: FileStore
  ids: FileIds
  signer: Signer
  clock: Clock
  /** http://127.0.0.1:port/storage, known once the server listens. */
  baseUrl(): string
}

const nowSeconds = (clock: Clock): number => Math.floor(clock.nowMs() / 1000)

const listOf = (value: unknown, name: string): unknown[] => {
  if (!Array.isArray(value) || value.length === 0) throw new CloudError('INVALID_PARAM', `${name} must be a list with at least one file.`)
  return value
}

/** Hands out a URL and the headers with which one file may be put there. */
export const getUploadMetadata = ({ ids, signer, clock, baseUrl }: StorageParts, { path }: Record<string, unknown>) => {
  const cloudPath = checkCloudPath(path)
  const fromSeconds = nowSeconds(clock)
  return {
    url: `${baseUrl()}/${cloudPath.split('/').map(encodeURIComponent).join('/')}`,
    token: 'localcloud',
    authorization: signer.authorizeUpload(cloudPath, { fromSeconds, untilSeconds: fromSeconds + uploadValiditySeconds }),
    fileId: ids.fileIdOf(cloudPath),
    cosFileId: Buffer.from(ids.fileIdOf(cloudPath)).toString('base64')
  }
}

const downloadOf = async ({ files, ids, signer, clock, baseUrl }: StorageParts, entry: unknown) => {
  const { fileid, max_age, url_type } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>
  const cloudPath = ids.cloudPathOf(fileid)
  if (cloudPath === null || (await files.find(cloudPath)) === null) return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' }
  const validitySeconds = typeof max_age === 'number' && max_age > 0 ? max_age : defaultDownloadValiditySeconds
  const untilSeconds = nowSeconds(clock) + validitySeconds
  const plainUrl = `${baseUrl()}/${cloudPath}?sign=${signer.signDownload(cloudPath, untilSeconds)}&t=${untilSeconds}`
  // The SDK encodes the URL itself, save for this type.
  return { code: 'SUCCESS', fileID: fileid, tempFileURL: url_type === 'COS_URL' ? encodeURI(plainUrl) : plainUrl }
}

/** Returns one temporary URL per file, or STORAGE_FILE_NONEXIST in its place. */
export const batchGetDownloadUrl = async (parts: StorageParts, { file_list }: Record<string, unknown>) => ({
  download_list: await Promise.all(listOf(file_list, 'file_list').map((entry) => downloadOf(parts, entry)))
})

const deleteOne = async ({ files, ids }: StorageParts, fileId: unknown) => {
  const cloudPath = ids.cloudPathOf(fileId)
  const isDeleted = cloudPath !== null && (await files.remove(cloudPath))
  return { fileID: fileId, code: isDeleted ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
}

export const batchDeleteFile = async (parts: StorageParts, { fileid_list }: Record<string, unknown>) => ({
  delete_list: await Promise.all(listOf(fileid_list, 'fileid_list').map((fileId) => deleteOne(parts, fileId)))
})
