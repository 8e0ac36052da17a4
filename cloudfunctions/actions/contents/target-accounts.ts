import type { Documents } from '../../platform/documents'
import { listMembers } from '../../repositories/list-members'

const pageSize = 1000
/** Lists are chosen by name; who has more accounts on them gets an answer about the first. */
const maxRows = 5000

/** Returns which of these accounts are on a target list. */
export const targetsAmong = async (documents: Documents, accountIds: readonly (string | null)[]): Promise<Set<string>> => {
  const ids = [...new Set(accountIds.filter((id) => id !== null))]
  return new Set((await listMembers.ofAccounts(documents, ids)).map(({ accountId }) => accountId))
}

/** Returns the accounts on target lists, and whether there are more than were read. */
export const allTargets = async (documents: Documents): Promise<{ accountIds: string[]; isPartial: boolean }> => {
  const found = new Set<string>()
  let afterAccountId = ''
  for (let read = 0; read < maxRows; read += pageSize) {
    const page = await listMembers.byAccountId(documents, { afterAccountId, limit: pageSize })
    for (const { accountId } of page) found.add(accountId)
    afterAccountId = page.at(-1)?.accountId ?? afterAccountId
    if (page.length < pageSize) return { accountIds: [...found], isPartial: false }
  }
  return { accountIds: [...found], isPartial: true }
}
