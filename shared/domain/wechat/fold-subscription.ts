import type { Subscription } from '@shared/model/subscription'
import type { TopicAnswer } from './topic-answers'

interface Change {
  at: string
  pushId: string
}

/** What one push says about a subscription. */
export type SubscriptionChange =
  | (Change & { kind: 'follow'; scene: string | null; sceneCode: string | null })
  | (Change & { kind: 'unfollow' })
  | (Change & { kind: 'topics'; answers: readonly TopicAnswer[] })

const maxTopics = 100

const isLater = (left: Change, right: Change | null): boolean => right === null || left.at > right.at || (left.at === right.at && left.pushId > right.pushId)

const withTopics = (before: Subscription['topics'], { at, pushId, answers }: Change & { answers: readonly TopicAnswer[] }): Subscription['topics'] => {
  const byTemplate = new Map(before.map((topic) => [topic.templateId, topic]))
  for (const answer of answers) {
    const topic = { ...answer, at, pushId }
    // Of one push, the last entry of a template is the answer.
    const known = byTemplate.get(answer.templateId) ?? null
    if (known?.pushId === pushId || isLater(topic, known)) byTemplate.set(answer.templateId, topic)
  }
  return [...byTemplate.values()].sort((left, right) => (left.templateId < right.templateId ? -1 : 1)).slice(0, maxTopics)
}

const withFollowing = (subscription: Subscription): Subscription => {
  const { lastFollow, lastUnfollow } = subscription
  return { ...subscription, isFollowing: lastFollow !== null && isLater(lastFollow, lastUnfollow) }
}

/** Returns the subscription after a push: of each kind the latest by WeChat's own time stands, so that the order of arrival and repeats do not matter. */
export const foldSubscription = (before: Subscription, change: SubscriptionChange): Subscription => {
  if (change.kind === 'topics') return { ...before, topics: withTopics(before.topics, change) }
  const { at, pushId } = change
  if (change.kind === 'unfollow') return withFollowing(isLater(change, before.lastUnfollow) ? { ...before, lastUnfollow: { at, pushId } } : before)
  const { scene, sceneCode } = change
  return withFollowing(isLater(change, before.lastFollow) ? { ...before, lastFollow: { at, pushId, scene, sceneCode } } : before)
}
