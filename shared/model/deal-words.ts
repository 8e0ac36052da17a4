/** The closed lists of what a deal may be. No zod here: the app reads this file. */
export const dealStatuses = ['open', 'won', 'lost'] as const
export type DealStatus = (typeof dealStatuses)[number]

/** ISO 4217: what an amount was given in. */
export const currencies = ['CNY', 'USD', 'EUR', 'HKD', 'JPY'] as const
export type Currency = (typeof currencies)[number]
