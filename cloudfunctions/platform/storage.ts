import type { CloudBase } from '@cloudbase/node-sdk'

interface UploadTarget {
  fileId: string
  url: string
  headers: Record<string, string>
}

export interface Storage {
  /** Where and with which headers the bytes may be PUT. */
  openUpload(cloudPath: string): Promise<UploadTarget>
  /** The bytes, or null when there is no such file (yet). */
  download(fileId: string): Promise<Buffer | null>
  /** A URL that gives the file for that many seconds, or null when there is no such file (yet). */
  temporaryUrl(fileId: string, validSeconds: number): Promise<string | null>
}

const missing = /STORAGE_FILE_NONEXIST|Status:404|not.?exist/i

/** Returns file storage over the SDK. The headers are those the SDK itself sends with an upload. */
export const cloudStorage = (app: CloudBase): Storage => ({
  openUpload: async (cloudPath) => {
    const { data } = await app.getUploadMetadata({ cloudPath })
    const headers = {
      Signature: data.authorization,
      authorization: data.authorization,
      'x-cos-security-token': data.token,
      'x-cos-meta-fileid': data.cosFileId,
      key: encodeURIComponent(cloudPath)
    }
    return { fileId: data.fileId, url: data.url, headers }
  },
  download: async (fileId) => {
    try {
      const { fileContent } = await app.downloadFile({ fileID: fileId })
      return fileContent === undefined ? null : Buffer.from(fileContent as Buffer)
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string }
      if (missing.test(`${code} ${message}`)) return null
      throw error
    }
  },
  temporaryUrl: async (fileId, validSeconds) => {
    const { fileList } = await app.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: validSeconds }] })
    return fileList[0]?.tempFileURL || null
  }
})
