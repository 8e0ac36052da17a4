/** Translates between cloud paths and file ids: cloud://<env>.<bucket>/<path>. */
export interface FileIds {
  fileIdOf(cloudPath: string): string
  /** Returns null for an id of another environment. */
  cloudPathOf(fileId: unknown): string | null
}

export const createFileIds = (envId: string): FileIds => {
  const prefix = `cloud://${envId}.${envId}-1250000000/`
  return {
    fileIdOf: (cloudPath) => prefix + cloudPath,
    cloudPathOf: (fileId) => (typeof fileId === 'string' && fileId.startsWith(prefix) ? fileId.slice(prefix.length) : null)
  }
}
