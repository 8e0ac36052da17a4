import { type AmountUnit, amountUnitMeaning } from '@shared/model/amount-units'
import type { Parsed } from './parse-cell'
import { parseCount } from './parse-number'

const PLAIN_NUMBER = /^(?:[$¥]|usd|cny|rmb)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)$/i

/**
 * Returns an amount in whole units of the unit's currency. A plain number counts in that unit (1100.04 in million-usd is 1,100,040,000);
 * one with 万 or 亿 behind it, or in its column's header, says itself what it counts.
 */
export const parseAmount = (line: string, header: string, unit: AmountUnit): Parsed<number> => {
  const match = PLAIN_NUMBER.exec(line.normalize('NFKC').replace(/\s/g, ''))
  if (match === null || unit === 'cny') return parseCount(line, header, Number.MAX_SAFE_INTEGER)

  const value = Math.round(Number((match[1] ?? '').replace(/,/g, '')) * amountUnitMeaning[unit].multiplier)
  return Number.isSafeInteger(value) ? { value } : { problem: '数字太大，请检查金额单位' }
}
