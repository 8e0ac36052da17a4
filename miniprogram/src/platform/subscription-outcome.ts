/** What WeChat may answer to the question whether one message of a template may be sent; `failed` when it could not be asked. */
export const subscriptionOutcomes = ['accept', 'acceptWithAudio', 'acceptWithAlert', 'reject', 'ban', 'filter'] as const
export type SubscriptionOutcome = (typeof subscriptionOutcomes)[number] | 'failed'

/** Returns the outcome for a template in WeChat's answer, or 'failed' for anything else. */
export const outcomeIn = (answer: unknown, templateId: string): SubscriptionOutcome => {
  const word = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>)[templateId] : undefined
  return subscriptionOutcomes.find((outcome) => outcome === word) ?? 'failed'
}
