import type { Content } from '@shared/model/content'
import type { Industry } from '@shared/model/industries'
import { isForIndustry } from './industry-of'

type Matchable = Pick<Content, 'title' | 'summary' | 'publishedAt' | 'topicIds'>

export interface MatchedContent<Item> {
  content: Item
  topicIds: string[]
  isForIndustry: boolean
}

/** More than a first message carries. */
const MAX_CONTENTS = 3

const reasonCount = ({ topicIds, isForIndustry: isFor }: MatchedContent<unknown>): number => topicIds.length + (isFor ? 1 : 0)

/** Returns at most three contents on a topic somebody is interested in or written for their industry, most reasons first, then the newest. */
export const matchContents = <Item extends Matchable>(
  contents: readonly Item[],
  { topicIds, industry }: { topicIds: readonly string[]; industry: Industry | null }
): MatchedContent<Item>[] =>
  contents
    .map((content) => ({
      content,
      topicIds: topicIds.filter((topicId) => content.topicIds?.includes(topicId)),
      isForIndustry: industry !== null && isForIndustry(content, industry)
    }))
    .filter((matched) => reasonCount(matched) > 0)
    .sort((a, b) => reasonCount(b) - reasonCount(a) || (a.content.publishedAt < b.content.publishedAt ? 1 : -1))
    .slice(0, MAX_CONTENTS)
