import type { Parsed } from './parse-cell'

const multipliers: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 }
const NUMBER = /^(?:人民币|rmb|cny|¥)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(万亿|千万|百万|亿|万|千)?(?:人|名|元|元人民币|人民币|rmb|cny)?$/i
/** The unit of a whole column, as in 年营收(万元) or 员工人数（千人）. */
const HEADER_UNIT = /(万亿|千万|百万|亿|万|千)[元人]/

/** Returns a whole number from texts such as 1,200, 1.2万 or 3.5 亿元; a unit in the column's header holds where the cell has none. */
export const parseCount = (line: string, header: string, maxValue: number): Parsed<number> => {
  const match = NUMBER.exec(line.normalize('NFKC').replace(/\s/g, ''))
  if (match === null) return { problem: '请填写一个数字，可以带 万 或 亿，例如 1200、1.2万、3.5亿' }

  const [, digits = '', cellUnit] = match
  const unit = cellUnit ?? HEADER_UNIT.exec(header)?.[1] ?? ''
  const exact = Number(digits.replace(/,/g, '')) * (multipliers[unit] ?? 1)
  // Rounded because 1.1 × 10,000 is not whole in binary.
  const value = Math.round(exact)
  if (Math.abs(exact - value) > 1e-9 * exact) return { problem: '请填写整数，不要小数' }

  return value <= maxValue ? { value } : { problem: `数字太大，最多 ${maxValue}，请检查单位` }
}
