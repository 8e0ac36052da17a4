import { dismissalSchema } from '@shared/model/dismissal'
import { idSchema, lineSchema } from '@shared/model/fields'
import { mergeEvidenceSchema, mergeSchema } from '@shared/model/merge'
import { companyCandidateSchema } from '@shared/model/name-review'
import { z } from 'zod'
import { defineContracts } from './define'
import { scoreChangeSchema } from './people'

const accountRefSchema = z.object({ accountId: idSchema('account'), name: z.string() })
const recordSchema = mergeSchema.omit({ moved: true }).extend({ keeperName: z.string(), loserName: z.string() })
export type AccountMergeRecord = z.infer<typeof recordSchema>
export const dismissedSchema = dismissalSchema.pick({ dismissedBy: true, dismissedAt: true })
const twoAccounts = z.strictObject({
  accountIds: z.tuple([idSchema('account'), idSchema('account')]).refine(([one, other]) => one !== other, '请选择两家不同的客户')
})
const pair = { keeperId: idSchema('account'), loserId: idSchema('account') }

export const accountMergesContracts = defineContracts({
  'accountMerges.of': {
    summary:
      'Where the account was merged into, the standing merges into it, which accounts may be the same, with the fields that speak for it, and which a colleague said are not. NOT_FOUND for an unknown id.',
    input: z.strictObject({ accountId: idSchema('account') }),
    output: z.object({
      mergedInto: accountRefSchema.nullable(),
      merges: z.array(recordSchema),
      candidates: z.array(accountRefSchema.extend({ evidence: z.array(mergeEvidenceSchema) })),
      dismissed: z.array(accountRefSchema.extend(dismissedSchema.shape))
    })
  },
  'accountMerges.preview': {
    summary:
      'The scores (0–100) of both accounts before and after the loser is merged into the keeper, and how many people (at most 500), deals, follow-ups, alerts, hand-overs and invitations would move. Stores nothing.',
    input: z.strictObject(pair),
    output: z.object({
      changes: z.array(scoreChangeSchema),
      peopleCount: z.int(),
      dealCount: z.int(),
      followUpCount: z.int(),
      alertCount: z.int(),
      handOverCount: z.int(),
      invitationCount: z.int()
    })
  },
  'accountMerges.suggest': {
    summary:
      'Looks through accounts in the order of their ids, at most 1,000 a call, for those that are probably another one; each with that account and what speaks for it. Pairs that were dismissed are left out. `nextCursor` goes on from there, null at the end. Stores nothing.',
    input: z.strictObject({ cursor: z.string().max(60).optional() }),
    output: z.object({
      items: z.array(z.object({ account: z.object({ id: idSchema('account'), legalName: z.string() }), candidate: companyCandidateSchema })),
      checkedCount: z.int(),
      nextCursor: z.string().nullable()
    })
  },
  'accountMerges.merge': {
    summary:
      'People’s links, deals, follow-ups, alerts, hand-overs and invitations move to the keeper, names and list memberships join it, the loser answers with a pointer. Asked again after an interruption it goes on. CONFLICT when one is merged already.',
    input: z.strictObject({ ...pair, reason: lineSchema(120) }),
    output: recordSchema
  },
  'accountMerges.undo': {
    summary:
      'Undoes a merge of accounts: links, deals, follow-ups, alerts, hand-overs, invitations, names, lists and scores as if it had never been; what came in for the keeper since stays there. Undone already, it stays so.',
    input: z.strictObject({ mergeId: idSchema('merge') }),
    output: recordSchema
  },
  'accountMerges.dismiss': {
    summary:
      'A colleague says that two accounts are not one: the pair is suggested no more. Said already, the first word stands. NOT_FOUND for an unknown account.',
    input: twoAccounts,
    output: dismissalSchema
  },
  'accountMerges.undismiss': {
    summary: 'Takes a dismissal back: the pair may be suggested again. Taken back already, it stays so. NOT_FOUND where nothing was dismissed.',
    input: twoAccounts,
    output: dismissalSchema
  }
})
