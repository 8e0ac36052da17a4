import { isDue } from '@shared/domain/today/is-due'
import { mayBeCalled } from '@shared/domain/today/may-be-called'
import type { Pursuit } from '@shared/model/follow-up'
import type { Role } from '@shared/model/roles'
import type { DayNumber } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import { accountWatch, unplaced, watchedOf } from '../../repositories/account-watch'
import type { ScoredAccount } from '../../repositories/accounts'
import { pursuits } from '../../repositories/pursuits'

export interface Callable {
  account: ScoredAccount
  pursuit: Pursuit | null
  isMine: boolean
}

interface Caller {
  memberId: string
  role: Role
  today: DayNumber
}

/** A colleague looks after it; a lead sees whom everybody is to call. */
const isSomebodyElses = (ownerMemberId: string | null, { memberId, role }: Caller): boolean =>
  role === 'sales' && ownerMemberId !== null && ownerMemberId !== memberId

/** Returns those of the accounts that this member may be asked to call today, in the same order. */
export const callableAccounts = async (documents: Documents, some: readonly ScoredAccount[], caller: Caller): Promise<Callable[]> => {
  const ids = some.map(({ id }) => id)
  const [known, standings] = await Promise.all([pursuits.byIds(documents, ids), accountWatch.standings(documents, ids)])
  const opportunistic = ids.filter((id) => standings.get(id)?.ring === 'opportunistic')
  const watched = opportunistic.length === 0 ? new Map() : await accountWatch.observed(documents, opportunistic)
  return some.flatMap((account): Callable[] => {
    const pursuit = known.get(account.id) ?? null
    const standing = standings.get(account.id) ?? unplaced
    const { watch } = watchedOf(watched.get(account.id) ?? {})
    const isCallable =
      isDue(pursuit, caller.memberId, caller.today) &&
      !isSomebodyElses(standing.ownerMemberId, caller) &&
      mayBeCalled(standing, watch.unitsByPerson, caller.today)
    return isCallable ? [{ account, pursuit, isMine: standing.ownerMemberId === caller.memberId }] : []
  })
}
