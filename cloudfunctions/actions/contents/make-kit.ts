import { encodeScene } from '@shared/domain/content/scene'
import type { EntryCode } from '@shared/model/entry-code'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { entryCodes } from '../../repositories/entry-codes'
import { findContent } from './find-content'

/** 50 bits, as a content's own code. */
const codeLength = 10

type Place = Pick<EntryCode, 'contentId' | 'position' | 'campaign'>

const newEntry = ({ contentId, position, campaign }: Place, { caller, ids, now }: ActionContext): EntryCode => ({
  id: idFrom('entryCode', contentId, position, campaign ?? ''),
  code: ids.code(codeLength),
  contentId,
  position,
  campaign,
  subscribeTemplateId: null,
  followQr: null,
  createdBy: caller.memberId,
  createdAt: now,
  endsAt: null
})

/** Two who ask for the same place at once get the same code. */
const findOrMake = async (place: Place, context: ActionContext): Promise<EntryCode> => {
  const made = newEntry(place, context)
  const before = await entryCodes.byId(context.documents, made.id)
  if (before) return before
  try {
    await entryCodes.insert(context.documents, made)
    return made
  } catch (error) {
    const other = error instanceof DuplicateKeyError ? await entryCodes.byId(context.documents, made.id) : null
    if (!other) throw error
    return other
  }
}

export const makeKit = defineAction('contents.makeKit', async ({ subscribeTemplateId, ...place }, context) => {
  await findContent(context.documents, place.contentId)
  const before = await findOrMake(place, context)
  const entry: EntryCode = {
    ...before,
    endsAt: null,
    subscribeTemplateId: subscribeTemplateId === undefined ? before.subscribeTemplateId : subscribeTemplateId
  }
  const isChanged = before.endsAt !== null || entry.subscribeTemplateId !== before.subscribeTemplateId
  if (isChanged) await entryCodes.update(context.documents, entry.id, { endsAt: null, subscribeTemplateId: entry.subscribeTemplateId })

  return { entry, scene: encodeScene({ kind: 'entry', code: entry.code }) }
})
