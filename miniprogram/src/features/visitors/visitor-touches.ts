import type { TouchInput } from '@shared/contracts/visitors'
import { entryScene } from '@/platform/entry-scene'
import { randomId } from '@/platform/random-id'
import { sendTouches } from './send-touches'
import { createTouchQueue } from './touch-queue'
import { deviceTouchStore } from './touch-store'
import { noVia, touchViaOf, type VisitVia } from './visit-via'

/** The one queue of this device. */
export const touchQueue = createTouchQueue({ store: deviceTouchStore, send: sendTouches })

/** Records a touch that happened at that moment; it stays on the device until the server has answered for it. */
export const recordTouch = (kind: TouchInput['kind'], subjectId: string, { atMs, via = noVia }: { atMs: number; via?: VisitVia }): Promise<boolean> => {
  const said = touchViaOf(via)
  return touchQueue.add({
    clientId: randomId(),
    kind,
    subjectId,
    scene: entryScene(),
    ...(said === undefined ? {} : { via: said }),
    occurredAt: new Date(atMs).toISOString()
  })
}
