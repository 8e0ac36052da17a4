/** No zod here: the app reads this file. */
export const trialDirections = ['becomes-hot', 'stops-being-hot'] as const
export type TrialDirection = (typeof trialDirections)[number]
