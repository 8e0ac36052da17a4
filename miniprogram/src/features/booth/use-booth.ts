import type { Booth, BoothAccount } from '@shared/contracts/booth'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/api/call-action'
import { boothCache, type KeptBooth } from './booth-cache'

/** More accounts than this make no minimal list any more. */
const maxAccounts = 5000

const loadAccounts = async (eventId: string): Promise<BoothAccount[]> => {
  const found = new Map<string, BoothAccount>()
  let cursor: string | undefined
  do {
    const page = await ask('booth.accounts', cursor === undefined ? { eventId } : { eventId, cursor })
    for (const account of page.items) found.set(account.id, account)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined && found.size < maxAccounts)
  return [...found.values()]
}

const keptOf = async (booth: Booth): Promise<KeptBooth> => ({ booth, accounts: await loadAccounts(booth.eventId) })

/** The booths this device works for: those kept, brought up to date when there is a network. */
export const useBooths = () => {
  const [booths, setBooths] = useState<KeptBooth[]>(() => boothCache.open(new Date().toISOString()))
  const accept = useCallback((kept: KeptBooth) => {
    boothCache.keep(kept)
    setBooths((before) => [kept, ...before.filter(({ booth }) => booth.eventId !== kept.booth.eventId)])
  }, [])
  useEffect(() => {
    const refresh = async () => {
      const { items } = await ask('booth.mine', {})
      for (const booth of items) accept(await keptOf(booth))
    }
    // Without network the kept ones stand.
    refresh().catch(() => undefined)
  }, [accept])

  /** Returns the id of the event whose booth was joined. */
  const join = async (code: string): Promise<string> => {
    const kept = await keptOf(await ask('booth.join', { code }))
    accept(kept)
    return kept.booth.eventId
  }
  return { booths, join }
}
