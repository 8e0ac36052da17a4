/** The server refuses a bigger file as well; saying it before the upload saves the wait. */
export const maxFileBytes = 10 * 1024 * 1024

export type FileProblem = 'not-csv' | 'too-large' | 'empty'

/** Returns why a file cannot be an account file, or null when it may be uploaded. */
export const problemOfFile = ({ name, sizeBytes }: { name: string; sizeBytes: number }): FileProblem | null => {
  if (!/\.(csv|txt)$/i.test(name)) return 'not-csv'
  if (sizeBytes > maxFileBytes) return 'too-large'
  if (sizeBytes === 0) return 'empty'
  return null
}

/** Returns a size as people read it, e.g. "312 KB" or "4.2 MB". */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
