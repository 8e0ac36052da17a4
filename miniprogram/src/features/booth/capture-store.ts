import { forget, readStored, store, storedKeys } from '@/platform/storage'
import type { CaptureStore, KeptCapture } from './capture-queue'

const prefix = 'booth.capture.'

/** The captures that wait on this device, one key each (WeChat gives a key 1 MB and all keys 10 MB). */
export const deviceCaptureStore: CaptureStore = {
  list: () =>
    storedKeys()
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => readStored<KeptCapture>(key) ?? []),
  put: (kept) => store(`${prefix}${kept.capture.captureId}`, kept),
  remove: (captureId) => forget(`${prefix}${captureId}`)
}
