import type { SubscriptionOutcome } from './subscription-outcome'

/** A browser has no subscribe messages. */
export const canSubscribe: boolean = false

export const requestSubscription = async (_templateId: string): Promise<SubscriptionOutcome> => 'failed'
