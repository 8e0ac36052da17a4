import type { Currency } from './deal-words'

/** In what amounts of a file are counted. No zod here: the app reads this file. */
export const amountUnits = ['cny', 'ten-thousand-cny', 'million-cny', 'hundred-million-cny', 'usd', 'thousand-usd', 'million-usd'] as const
export type AmountUnit = (typeof amountUnits)[number]

export const amountUnitMeaning: Readonly<Record<AmountUnit, { currency: Currency; multiplier: number }>> = {
  cny: { currency: 'CNY', multiplier: 1 },
  'ten-thousand-cny': { currency: 'CNY', multiplier: 10_000 },
  'million-cny': { currency: 'CNY', multiplier: 1_000_000 },
  'hundred-million-cny': { currency: 'CNY', multiplier: 100_000_000 },
  usd: { currency: 'USD', multiplier: 1 },
  'thousand-usd': { currency: 'USD', multiplier: 1000 },
  'million-usd': { currency: 'USD', multiplier: 1_000_000 }
}
