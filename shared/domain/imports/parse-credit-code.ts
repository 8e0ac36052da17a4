import type { Parsed } from './parse-cell'

/** GB 32100-2015: 31 signs, no I, O, S, V, Z. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const FORM = /^[0-9A-HJ-NPQRTUWXY]{18}$/
const CHECK_MODULUS = 31

/** Weight of a position is 3^position modulo 31. */
const checkSignOf = (code: string): string | undefined => {
  let sum = 0
  let weight = 1
  for (const sign of code.slice(0, -1).split('')) {
    sum += SIGNS.indexOf(sign) * weight
    weight = (weight * 3) % CHECK_MODULUS
  }
  return SIGNS[(CHECK_MODULUS - (sum % CHECK_MODULUS)) % CHECK_MODULUS]
}

/** Returns a unified social credit code (18 signs) whose check sign is right. */
export const parseCreditCode = (line: string): Parsed<string> => {
  const code = line.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  if (!FORM.test(code)) return { problem: '统一社会信用代码是 18 位数字和大写字母（没有 I、O、S、V、Z），请核对' }

  return checkSignOf(code) === code[17] ? { value: code } : { problem: '统一社会信用代码的最后一位校验不符，请核对是否抄错' }
}
