const megabyte = 1024 * 1024

/** Returns a file's size in words: 820 KB, 3.4 MB. */
export const fileSizeText = (sizeBytes: number): string =>
  sizeBytes < megabyte ? `${Math.max(1, Math.round(sizeBytes / 1024))} KB` : `${(sizeBytes / megabyte).toFixed(1)} MB`
