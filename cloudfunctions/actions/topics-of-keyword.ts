import { topicsOfText } from '@shared/domain/topics/topics-of-text'
import type { Topic } from '@shared/model/topic'
import type { TransactionDocuments } from '../platform/documents'
import { minuteCache } from '../platform/minute-cache'
import { topics } from '../repositories/topics'

const kept = minuteCache<Topic[]>()

/** Returns the ids of the topics that a text sent to an official account is about; a topic made just now is known a minute later at most. */
export const topicsOfKeyword = async (documents: TransactionDocuments, text: string, now: string): Promise<string[]> => {
  const known = await kept.get('all', { now, load: () => topics.list(documents) })
  return topicsOfText(text, known ?? [])
}
