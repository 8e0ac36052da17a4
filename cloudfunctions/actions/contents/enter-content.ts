import type { ActionOutput } from '@shared/contracts/registry'
import { decodeScene } from '@shared/domain/content/scene'
import type { Content } from '@shared/model/content'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { contents } from '../../repositories/contents'
import { findEntryCode, isOpenEntry } from '../entry-of'
import { showContent } from './shown-content'

type Entered = ActionOutput<'contents.enter'>
interface Found {
  content: Content | null
  entryCode: string | null
  problem: Entered['problem']
}
const nothing: Found = { content: null, entryCode: null, problem: 'unknown' }

const findByEntry = async (code: string, { documents, now }: ActionContext): Promise<Found> => {
  const entry = await findEntryCode(documents, code, now)
  const content = entry && (await contents.byId(documents, entry.contentId))
  if (!content) return nothing
  return isOpenEntry(entry, now) ? { content, entryCode: code, problem: null } : { content, entryCode: null, problem: 'ended' }
}

const findByScene = async (scene: string, context: ActionContext): Promise<Found> => {
  const target = decodeScene(scene)
  if (target === null) return nothing
  if (target.kind === 'entry') return findByEntry(target.code, context)
  const content = await contents.byCode(context.documents, target.code)
  return content ? { content, entryCode: null, problem: null } : nothing
}

export const enterContent = defineAction('contents.enter', async ({ scene }, context) => {
  const { content, ...found } = await findByScene(scene, context)
  return { ...found, content: content && (await showContent(content, context.storage)) }
})
