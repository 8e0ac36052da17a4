import type { ActionOutput } from '@shared/contracts/registry'
import type { TouchInput } from '@shared/contracts/visitors'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { people } from '../../repositories/people'
import { correctTime } from '../correct-time'
import { requireConsent } from '../person'
import { storeTouch, type TouchDraft } from '../store-touch'
import { findSubject, isTouchOf } from './touch-subject'

type TouchResult = ActionOutput<'engagement.record'>['results'][number]

const draftOf = async (touch: TouchInput, clientNow: string, { documents, now }: ActionContext): Promise<TouchDraft | { reason: string }> => {
  const occurredAt = correctTime(touch.occurredAt, { clientNow, now })
  if (occurredAt === null) return { reason: '这次浏览发生得太久以前，不再记录' }
  const subject = await findSubject(documents, touch.subjectId, now)
  if (!subject) return { reason: '这项内容不存在或已下架' }
  if (!isTouchOf(touch.kind, subject)) return { reason: '这项内容不能有这种互动' }

  return { clientId: touch.clientId, kind: touch.kind, subject, scene: touch.scene, occurredAt, receivedAt: now }
}

/** One transaction per touch: a refused or repeated one leaves the others alone. */
const record = async (draft: TouchDraft, { documents, caller }: ActionContext): Promise<'recorded' | 'duplicate'> => {
  try {
    await documents.transaction(async (transaction) => {
      const person = requireConsent(await people.hold(transaction, caller.personId), 'content_analytics')
      await storeTouch(transaction, person, { draft, caller })
    })
    return 'recorded'
  } catch (error) {
    if (error instanceof DuplicateKeyError) return 'duplicate'
    throw error
  }
}

const resultOf = async (touch: TouchInput, clientNow: string, context: ActionContext): Promise<TouchResult> => {
  const { clientId } = touch
  const draft = await draftOf(touch, clientNow, context)
  if ('reason' in draft) {
    requireConsent(await people.byId(context.documents, context.caller.personId), 'content_analytics')
    return { clientId, status: 'rejected', reason: draft.reason }
  }
  return { clientId, status: await record(draft, context), reason: null }
}

export const recordTouches = defineAction('engagement.record', async ({ touches, clientNow }, context) => {
  const results: TouchResult[] = []
  // One after the other: they move the same person, so side by side they would only conflict.
  for (const touch of touches) results.push(await resultOf(touch, clientNow, context))

  return { results }
})
