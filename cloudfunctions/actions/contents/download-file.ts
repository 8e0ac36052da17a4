import { dayOf } from '@shared/domain/time/day'
import type { Content } from '@shared/model/content'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'
import { requireConsent } from '../person'
import { storeTouch, type TouchDraft } from '../store-touch'
import { findContent } from './find-content'

const validSeconds = 600

const declaredPerson = (person: StoredPerson | null): StoredPerson => {
  const consenting = requireConsent(person, 'content_analytics')
  if (consenting.displayName && consenting.declaredCompanyName) return consenting
  throw new AppError('CONFLICT', '请先填写姓名和公司，再下载')
}

/** Once a day and content is enough: who loads it again in the same minute has not become keener. */
const recordDownload = async (content: Content, scene: number | null, { documents, caller, now }: ActionContext): Promise<void> => {
  const clientId = `download:${content.id}:${dayOf(now)}`
  const draft = { clientId, kind: 'download', subject: content, topicIds: content.topicIds ?? [], scene, occurredAt: now, receivedAt: now } satisfies TouchDraft
  try {
    await documents.transaction(async (transaction) => {
      await storeTouch(transaction, declaredPerson(await people.hold(transaction, caller.personId)), { draft, caller })
    })
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
}

export const downloadFile = defineAction('contents.download', async ({ contentId, scene }, context) => {
  const { documents, storage, caller } = context
  const content = await findContent(documents, contentId)
  const url = content.file ? await storage.temporaryUrl(content.file.fileId, validSeconds) : null
  if (!content.file || url === null) throw new AppError('NOT_FOUND', '这篇内容没有可以下载的文件，请看看其他内容')
  // Colleagues look at what they publish without a form.
  if (caller.role === 'visitor') await recordDownload(content, scene, context)

  return { url, name: content.file.name }
})
