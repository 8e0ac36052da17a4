import { useState } from 'react'

/** Which sections of which account are open, as long as the app runs. */
const openByAccount = new Map<string, ReadonlySet<string>>()

/** The sections of an account's page that are open: as they were left when the page was last in sight, all folded at first. */
export const useOpenSections = (accountId: string) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(openByAccount.get(accountId) ?? new Set())
  const toggle = (section: string) => {
    const next = new Set(open)
    if (!next.delete(section)) next.add(section)
    openByAccount.set(accountId, next)
    setOpen(next)
  }
  return { isOpen: (section: string) => open.has(section), toggle }
}
