import { createCaptureQueue } from './capture-queue'
import { deviceCaptureStore } from './capture-store'
import { sendCaptures } from './send-captures'

/** The one queue of this device. */
export const boothQueue = createCaptureQueue({ store: deviceCaptureStore, send: sendCaptures })
