import type { ShareLink } from '@shared/model/content'
import { defineAction } from '../../platform/define-action'
import { idFrom } from '../../platform/ids'
import { people } from '../../repositories/people'
import { shareLinks } from '../../repositories/share-links'
import { requireConsent } from '../person'
import { findContent } from './find-content'

/** 60 bits: nobody guesses somebody's share. */
const codeLength = 12

export const shareContent = defineAction('contents.share', async ({ contentId }, { documents, caller, ids }) => {
  const { personId, memberId } = caller
  await findContent(documents, contentId)
  const id = idFrom('shareLink', contentId, personId)
  const before = await shareLinks.byId(documents, id)
  if (before) return { shareCode: before.code }

  return documents.transaction(async (transaction) => {
    requireConsent(await people.hold(transaction, personId), 'content_analytics')
    const other = await shareLinks.byId(transaction, id)
    const link: ShareLink = other ?? { id, code: ids.code(codeLength), contentId, personId, memberId }
    if (!other) await shareLinks.insert(transaction, link)
    return { shareCode: link.code }
  })
})
