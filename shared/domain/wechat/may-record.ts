import type { Consent } from '@shared/model/person'
import type { TouchpointKind } from '@shared/model/touchpoint'

/** What a person does to the account itself: starting and ending what it sends them. */
const ownActs: readonly TouchpointKind[] = ['oa_follow', 'oa_unfollow', 'oa_subscribe_topic', 'unsubscribe_topic']

/** Returns whether a touch in an official account may be stored: the person's own acts toward it always, what they look at and ask for once they agreed to content analytics (docs/decisions). */
export const mayRecord = (kind: TouchpointKind, consent: Pick<Consent, 'purposes'> | null): boolean =>
  ownActs.includes(kind) || consent?.purposes.includes('content_analytics') === true
