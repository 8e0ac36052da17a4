import type { TopicInterest } from '@shared/contracts/topics'
import { engagementScore } from '@shared/domain/engagement/engagement-score'
import { topicHeats } from '@shared/domain/engagement/topic-heats'
import { dayOf } from '@shared/domain/time/day'
import type { Documents } from '../platform/documents'
import type { ScoredAccount } from '../repositories/accounts'
import { topics } from '../repositories/topics'
import { hottestLedgers } from './hottest-ledgers'
import type { SlotModel } from './scoring'

/** Returns the topics an account is interested in now, hottest first, at most thirty; removed topics and those that have gone cold are left out. */
export const interestsOf = async (
  documents: Documents,
  account: Pick<ScoredAccount, 'id' | 'slots'>,
  { slot, model, now }: SlotModel & { now: string }
): Promise<TopicInterest[]> => {
  const { ledgers } = await hottestLedgers(documents, account, slot)
  const heats = topicHeats(ledgers, model)
  const known = await topics.byIds(
    documents,
    heats.map(({ topicId }) => topicId)
  )
  return heats.flatMap(({ topicId, heat }) => {
    const topic = known.get(topicId)
    const score = engagementScore(heat, dayOf(now), model)
    return topic && score ? [{ topicId, name: topic.name, isCompetitor: topic.isCompetitor, score }] : []
  })
}
