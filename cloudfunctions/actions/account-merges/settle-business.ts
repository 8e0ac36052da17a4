import { applyAct, newPursuit } from '@shared/domain/follow-ups/apply-act'
import type { FollowUp } from '@shared/model/follow-up'
import type { Documents } from '../../platform/documents'
import { accountBusiness, businessCollections } from '../../repositories/account-business'
import { followUps } from '../../repositories/follow-ups'
import { pursuits } from '../../repositories/pursuits'
import { keepDealState } from '../keep-deal-state'
import { standingAccountId } from '../standing-account'
import { originsOf } from './origins-of'

interface Pair {
  keeperId: string
  loserId: string
}

const pageSize = 500
const endOfTime = '9999-12-31T23:59:59.999Z'

const allFollowUps = async (documents: Documents, accountId: string): Promise<FollowUp[]> => {
  const known = new Map<string, FollowUp>()
  for (let untilAt = endOfTime; ; ) {
    const page = await followUps.ofAccount(documents, accountId, { untilAt, limit: pageSize })
    const before = known.size
    for (const followUp of page) known.set(followUp.id, followUp)
    const last = page.at(-1)
    if (page.length < pageSize || last === undefined || known.size === before) return [...known.values()]
    untilAt = last.occurredAt
  }
}

/** How sales stands with an account is what its follow-ups come to. */
const refoldPursuit = async (documents: Documents, accountId: string): Promise<void> => {
  const entries = (await allFollowUps(documents, accountId)).reverse()
  await documents.transaction(async (transaction) => {
    const before = await pursuits.hold(transaction, accountId)
    if (before === null && entries.length === 0) return
    const after = entries.reduce(applyAct, newPursuit(accountId))
    if (before === null) await pursuits.insert(transaction, after)
    else await pursuits.save(transaction, after)
  })
}

/** What an account keeps of its sales and its deals. */
const refold = async (documents: Documents, accountId: string): Promise<void> => {
  await refoldPursuit(documents, accountId)
  await documents.transaction((transaction) => keepDealState(transaction, accountId))
}

/**
 * Gives deals, follow-ups, alerts and hand-overs that were made for the loser, or for what was merged into it, to the account that stands for it now.
 * Cut off in between, it is asked again and goes on; what came in for the keeper meanwhile stays there.
 */
export const settleBusiness = async (documents: Documents, { keeperId, loserId }: Pair): Promise<void> => {
  const touched = new Set([keeperId, loserId])
  for (let settledAt: string | null = null; ; ) {
    const [origins, standingId] = [await originsOf(documents, loserId), await standingAccountId(documents, loserId)]
    if (standingId === settledAt) break
    for (const collection of businessCollections) await accountBusiness.settle(documents, collection, { origins, standingId })
    settledAt = standingId
    touched.add(standingId)
  }
  for (const id of touched) await refold(documents, id)
}

/** Returns how many deals, follow-ups, alerts and hand-overs an account has. */
export const countBusiness = async (documents: Documents, accountId: string) => {
  const [dealCount = 0, followUpCount = 0, alertCount = 0, handOverCount = 0] = await Promise.all(
    businessCollections.map((collection) => accountBusiness.count(documents, collection, accountId))
  )
  return { dealCount, followUpCount, alertCount, handOverCount }
}
