import type { BoothAccount } from '@shared/contracts/booth'

const maxShown = 4

const matchRank = ({ legalName, shortName, pinyinInitials }: BoothAccount, typed: string): number => {
  if (shortName === typed || legalName === typed) return 0
  if (shortName?.startsWith(typed) || legalName.startsWith(typed)) return 1
  if (legalName.includes(typed) || shortName?.includes(typed)) return 2
  return pinyinInitials?.startsWith(typed.toLowerCase()) ? 3 : Number.POSITIVE_INFINITY
}

/** Returns the accounts a typed name may mean, the closest first; from the device's own list, so it works without network. Latin letters are read as pinyin initials. */
export const suggestAccounts = (accounts: readonly BoothAccount[], typed: string): BoothAccount[] => {
  const text = typed.trim()
  if (text.length < 2) return []
  return accounts
    .map((account) => ({ account, rank: matchRank(account, text) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || (a.account.legalName < b.account.legalName ? -1 : 1))
    .slice(0, maxShown)
    .map(({ account }) => account)
}
