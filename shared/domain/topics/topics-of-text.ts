import type { Topic } from '@shared/model/topic'

type Named = Pick<Topic, 'id' | 'name' | 'keywords'>

/** The same however it was typed: full width or half, large letters or small. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** As many as a touch keeps. */
const MAX_TOPICS = 20

/** Returns the ids of the topics whose name or one of whose keywords stands in the text, in their order, at most twenty. */
export const topicsOfText = (text: string, topics: readonly Named[]): string[] => {
  const written = folded(text)
  return topics
    .filter(({ name, keywords }) => [name, ...keywords].some((word) => written.includes(folded(word))))
    .map(({ id }) => id)
    .slice(0, MAX_TOPICS)
}
