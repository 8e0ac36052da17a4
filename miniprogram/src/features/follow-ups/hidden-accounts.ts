import type { KeptEntry } from './entry-queue'

/** Returns the accounts that leave Today by what waits on this phone: put off, or sent back. Without network the list must follow at once. */
export const hiddenAccounts = (kept: readonly KeptEntry[]): Set<string> =>
  new Set(
    kept.flatMap(({ entry: { accountId, act }, state }) => {
      if (state === 'attention') return []
      const isPutOff = act.what === 'snooze' || (act.what === 'contact' && act.nextOn !== null)
      return isPutOff || (act.what === 'lead' && act.decision === 'rejected') ? [accountId] : []
    })
  )
