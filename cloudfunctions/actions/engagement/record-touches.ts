import type { ActionOutput } from '@shared/contracts/registry'
import type { TouchInput } from '@shared/contracts/visitors'
import { kindTexts } from '@shared/domain/alerts/message-texts'
import { isIdOf } from '@shared/model/ids'
import type { Touchpoint, TouchpointKind } from '@shared/model/touchpoint'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { people, type StoredPerson } from '../../repositories/people'
import { touchpoints } from '../../repositories/touchpoints'
import { correctTime } from '../correct-time'
import { noteProblem } from '../note-problem'
import { requireConsent } from '../person'
import { storeTouch, type TouchDraft } from '../store-touch'
import { entryOfVisit } from './entry-of-visit'
import { noteOpening } from './note-opening'
import { tellSharer } from './tell-sharer'
import { findSubject, isTouchOf } from './touch-subject'

type TouchResult = ActionOutput<'engagement.record'>['results'][number]

const draftOf = async (touch: TouchInput, clientNow: string, { documents, now }: ActionContext): Promise<TouchDraft | { reason: string }> => {
  const occurredAt = correctTime(touch.occurredAt, { clientNow, now })
  if (occurredAt === null) return { reason: '这次浏览发生得太久以前，不再记录' }
  const subject = await findSubject(documents, touch.subjectId, now)
  if (!subject) return { reason: '这项内容不存在或已下架' }
  if (!isTouchOf(touch.kind, subject)) return { reason: '这项内容不能有这种互动' }

  const entry = await entryOfVisit(documents, touch, now)
  return { clientId: touch.clientId, kind: touch.kind, subject, topicIds: subject.topicIds, scene: touch.scene, entry, occurredAt, receivedAt: now }
}

/** A request is one only when somebody stands behind it: from here on people have said where they work. */
const identifiedFromLevel = 3
const requestKinds: readonly TouchpointKind[] = ['demo_request', 'contact_request']

type Recorded = { status: 'recorded' | 'duplicate'; touch: Touchpoint | null } | { status: 'rejected'; reason: string }

const refusal = (draft: TouchDraft, { identityLevel }: StoredPerson): string | null =>
  requestKinds.includes(draft.kind) && identityLevel < identifiedFromLevel ? '请先填写姓名和公司，再提交' : null

/** One transaction per touch: a refused or repeated one leaves the others alone. */
const record = async (draft: TouchDraft, { documents, caller }: ActionContext): Promise<Recorded> => {
  try {
    return await documents.transaction(async (transaction): Promise<Recorded> => {
      const person = requireConsent(await people.hold(transaction, caller.personId), 'content_analytics')
      const reason = refusal(draft, person)
      if (reason !== null) return { status: 'rejected', reason }
      return { status: 'recorded', touch: await storeTouch(transaction, person, { draft, caller }) }
    })
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    return { status: 'duplicate', touch: await touchpoints.byId(documents, idFrom('touchpoint', caller.personId, draft.clientId)) }
  }
}

/** A touch that does not count is told, so that nobody wonders where it went; a repeated one was told before. */
const tellExcluded = async (recorded: Recorded, { documents, now }: ActionContext): Promise<void> => {
  if (recorded.status !== 'recorded' || !recorded.touch?.excludedReason) return
  const { excludedReason, kind, subjectTitle } = recorded.touch
  await noteProblem(documents, { reason: `touch-${excludedReason}`, example: `${kindTexts[kind]}《${subjectTitle}》`, now })
}

/** What an opening of a content brings about beside the score; done again for a repeated touch, in case the first time broke off. */
const followOpening = async (input: TouchInput, touch: Touchpoint | null, context: ActionContext): Promise<void> => {
  if (touch?.kind !== 'mp_enter' || touch.excludedReason !== null || !isIdOf('content', touch.subjectId)) return
  await noteOpening(context.documents, touch)
  if (input.via?.shareCode) await tellSharer(input.via.shareCode, touch, context)
}

const resultOf = async (touch: TouchInput, clientNow: string, context: ActionContext): Promise<TouchResult> => {
  const { clientId } = touch
  const draft = await draftOf(touch, clientNow, context)
  if ('reason' in draft) {
    requireConsent(await people.byId(context.documents, context.caller.personId), 'content_analytics')
    return { clientId, status: 'rejected', reason: draft.reason }
  }
  const recorded = await record(draft, context)
  if (recorded.status === 'rejected') return { clientId, ...recorded }
  await tellExcluded(recorded, context)
  await followOpening(touch, recorded.touch, context)
  return { clientId, status: recorded.status, reason: null }
}

export const recordTouches = defineAction('engagement.record', async ({ touches, clientNow }, context) => {
  const results: TouchResult[] = []
  // One after the other: they move the same person, so side by side they would only conflict.
  for (const touch of touches) results.push(await resultOf(touch, clientNow, context))

  return { results }
})
