import type { FollowUpEntry } from '@shared/contracts/follow-ups'
import type { ActionOutput } from '@shared/contracts/registry'
import { applyAct, newPursuit } from '@shared/domain/follow-ups/apply-act'
import { type ActProblem, problemOfAct } from '@shared/domain/follow-ups/check-act'
import { correctedAt } from '@shared/domain/follow-ups/corrected-at'
import type { FollowUp } from '@shared/model/follow-up'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError, type TransactionDocuments } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { accounts } from '../../repositories/accounts'
import { fitVerdicts } from '../../repositories/fit-verdicts'
import { followUps } from '../../repositories/follow-ups'
import { handOvers } from '../../repositories/hand-overs'
import { pursuits } from '../../repositories/pursuits'
import { tiersOf } from '../account-tiers'
import { standingAccountId } from '../standing-account'

type EntryResult = ActionOutput<'followUps.record'>['results'][number]

const sentences: Readonly<Record<ActProblem, string>> = {
  'costed-needs-one-to-one': '拜访、宴请和高层会面只用于一对一层级的客户，请先把它列入一对一名单，或改记电话、微信',
  'cost-without-visit': '费用、时长和人数只在拜访、宴请和高层会面时填写'
}

const followUpOf = (entry: FollowUpEntry, clientNow: string, { caller, now }: ActionContext): FollowUp => ({
  id: idFrom('followUp', caller.memberId, entry.clientId),
  accountId: entry.accountId,
  act: entry.act,
  occurredAt: correctedAt(entry.occurredAt, { clientNow, now }),
  receivedAt: now,
  memberId: caller.memberId,
  memberName: caller.name
})

const saveVerdict = async (documents: TransactionDocuments, { accountId, act, memberId, memberName, occurredAt }: FollowUp): Promise<void> => {
  if (act.what !== 'fit') return
  const verdict = { versionId: act.icpVersionId, accountId, verdict: act.verdict, reason: act.reason, memberId, memberName, at: occurredAt }
  const before = await fitVerdicts.byId(documents, verdict)
  if (before === null || before.at <= occurredAt) await fitVerdicts.save(documents, verdict)
}

const savePursuit = async (documents: TransactionDocuments, followUp: FollowUp): Promise<void> => {
  const before = await pursuits.hold(documents, followUp.accountId)
  const after = applyAct(before ?? newPursuit(followUp.accountId), followUp)
  if (before) await pursuits.save(documents, after)
  else await pursuits.insert(documents, after)
}

/** Whoever was contacted waits no longer: hot captures of the account are answered. */
const answerHandOvers = async (documents: TransactionDocuments, { act, accountId, memberId, receivedAt, occurredAt }: FollowUp): Promise<void> => {
  if (act.what !== 'contact') return
  for (const { id, createdAt } of await handOvers.openOfAccount(documents, accountId)) {
    // A contact of before the fair, sent late, answers nothing.
    if (occurredAt >= createdAt) await handOvers.answer(documents, id, { at: occurredAt < receivedAt ? occurredAt : receivedAt, by: memberId })
  }
}

/** The entry, what it changes and the verdict it carries, in one transaction. */
const store = ({ documents }: ActionContext, followUp: FollowUp): Promise<'recorded' | 'duplicate'> =>
  documents.transaction(async (transaction) => {
    if (await followUps.byId(transaction, followUp.id)) return 'duplicate'
    await savePursuit(transaction, followUp)
    await saveVerdict(transaction, followUp)
    await answerHandOvers(transaction, followUp)
    await followUps.insert(transaction, followUp)
    return 'recorded'
  })

/** Two first entries of an account at the same moment both want to make its pursuit: who loses finds it at the second try. */
const storeOnce = async (context: ActionContext, followUp: FollowUp): Promise<'recorded' | 'duplicate'> => {
  try {
    return await store(context, followUp)
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    return store(context, followUp)
  }
}

/** What was written down on a phone before an account was merged is the keeper's. */
const recordEntry = async (told: FollowUpEntry, clientNow: string, context: ActionContext): Promise<EntryResult> => {
  const accountId = await standingAccountId(context.documents, told.accountId)
  const entry = { ...told, accountId }
  const { clientId, act } = entry
  const [account, tiers] = await Promise.all([accounts.byId(context.documents, accountId), tiersOf(context.documents, [accountId])])
  if (!account) return { clientId, status: 'rejected', reason: '这家客户不存在，可能已被合并或移除' }
  const problem = problemOfAct(act, tiers.get(accountId) ?? [])
  if (problem !== null) return { clientId, status: 'rejected', reason: sentences[problem] }

  return { clientId, status: await storeOnce(context, followUpOf(entry, clientNow, context)), reason: null }
}

export const recordFollowUps = defineAction('followUps.record', async ({ entries, clientNow }, context) => {
  const results: EntryResult[] = []
  // One after the other: entries of one account would only conflict side by side.
  for (const entry of entries) results.push(await recordEntry(entry, clientNow, context))

  return { results }
})
