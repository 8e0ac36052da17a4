/** Where a picked file is to go: a path for WeChat's storage, or an address for a plain PUT. */
export interface UploadTarget {
  cloudPath: string
  upload: { url: string; headers: Record<string, string> }
}

/** A file somebody chose, not yet read. */
export interface PickedFile {
  name: string
  sizeBytes: number
  /** The bytes as base64, for a file small enough to go with a call; throws when the device does not give them. */
  readBase64: () => Promise<string>
  /** Sends the bytes and tells how much is gone (0..1); throws when they did not arrive. */
  upload: (target: UploadTarget, onSent: (sentRatio: number) => void) => Promise<void>
}
