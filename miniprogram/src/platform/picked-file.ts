/** Where a picked file is to go: a path for WeChat's storage, or an address for a plain PUT. */
export interface UploadTarget {
  cloudPath: string
  upload: { url: string; headers: Record<string, string> }
}

/** A file somebody chose, not yet read. */
export interface PickedFile {
  name: string
  sizeBytes: number
  /** Sends the bytes and tells how much is gone (0..1); throws when they did not arrive. */
  upload: (target: UploadTarget, onSent: (sentRatio: number) => void) => Promise<void>
}
