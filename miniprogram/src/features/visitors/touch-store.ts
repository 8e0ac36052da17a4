import type { TouchInput } from '@shared/contracts/visitors'
import { readStored, store } from '@/platform/storage'
import type { TouchStore } from './touch-queue'

const key = 'visitor.touches'
/** A phone that stays offline for weeks keeps the newest; WeChat gives a key 1 MB, this is some 40 KB. */
const maxKept = 200

const list = (): TouchInput[] => readStored<TouchInput[]>(key) ?? []

/** The touches that wait on this device, oldest first. */
export const deviceTouchStore: TouchStore = {
  list,
  add: (touch) => void store(key, [...list(), touch].slice(-maxKept)),
  remove: (clientIds) =>
    void store(
      key,
      list().filter(({ clientId }) => !clientIds.includes(clientId))
    )
}
