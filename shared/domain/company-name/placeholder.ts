import { foldCompanyName } from './fold'
import { PLACEHOLDER_START, PLACEHOLDERS } from './words/placeholders'

const SAME_SIGN = /^(.)\1*$/u
const NO_LETTER = /^\d*$/

/** Returns whether a typed text is no company's name at all: 无, 测试, 保密, 某互联网公司, xxx, 123. */
export const isPlaceholder = (typedText: string): boolean => {
  const folded = foldCompanyName(typedText)
  return NO_LETTER.test(folded) || SAME_SIGN.test(folded) || PLACEHOLDERS.has(folded) || PLACEHOLDER_START.test(folded)
}
