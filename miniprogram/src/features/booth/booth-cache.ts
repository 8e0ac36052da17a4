import type { Booth, BoothAccount } from '@shared/contracts/booth'
import { forget, readStored, store, storedKeys } from '@/platform/storage'

const prefix = 'booth.kept.'

/** A booth with its accounts as this device keeps them, so that suggestions and hints need no network. */
export interface KeptBooth {
  booth: Booth
  accounts: BoothAccount[]
}

export const boothCache = {
  keep: (kept: KeptBooth): boolean => store(`${prefix}${kept.booth.eventId}`, kept),
  read: (eventId: string): KeptBooth | null => readStored<KeptBooth>(`${prefix}${eventId}`),
  /** Every booth that is not over; what is over is wiped from the device. */
  open: (now: string): KeptBooth[] => {
    const all = storedKeys()
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => readStored<KeptBooth>(key) ?? [])
    for (const { booth } of all) if (booth.expiresAt <= now) forget(`${prefix}${booth.eventId}`)
    return all.filter(({ booth }) => booth.expiresAt > now)
  }
}
