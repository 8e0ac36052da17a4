import type { ShareLink } from '@shared/model/content'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { ActionContext, Caller } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { members } from '../../repositories/members'
import { people } from '../../repositories/people'
import { shareLinks } from '../../repositories/share-links'
import { storeTouch, type TouchDraft } from '../store-touch'

/** The sharer as the caller of their own touch: a visitor, for what colleagues share is left out before. */
const sharerAsCaller = ({ personId, memberId }: ShareLink): Caller => ({ openId: '', personId, memberId, role: 'visitor', name: null })

/** The opener is in the id only as part of a hash: once per opener, and nobody can tell who it was. */
const draftOf = (opening: Touchpoint, now: string): TouchDraft => ({
  clientId: `colleague-opened:${opening.subjectId}:${opening.personId}`,
  kind: 'colleague_opened',
  subject: { id: opening.subjectId, title: opening.subjectTitle },
  topicIds: opening.topicIds ?? [],
  scene: null,
  occurredAt: opening.occurredAt,
  receivedAt: now
})

const storeFor = async (link: ShareLink, opening: Touchpoint, { documents, now }: ActionContext): Promise<void> => {
  await documents.transaction(async (transaction) => {
    const sharer = await people.hold(transaction, link.personId)
    if (!sharer?.consent?.purposes.includes('content_analytics')) return
    await storeTouch(transaction, sharer, { draft: draftOf(opening, now), caller: sharerAsCaller(link) })
  })
}

/** Gives who shared a content the touch `colleague_opened` when somebody else opens it: once per opener, who is not told. */
export const tellSharer = async (shareCode: string, opening: Touchpoint, context: ActionContext): Promise<void> => {
  const { documents } = context
  const link = await shareLinks.byCode(documents, shareCode)
  if (!link || link.contentId !== opening.subjectId || link.personId === opening.personId) return
  if (await members.byId(documents, link.memberId)) return
  try {
    await storeFor(link, opening, context)
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
}
