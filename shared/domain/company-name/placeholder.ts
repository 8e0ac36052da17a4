import { isNobodysAddress } from './company-domain'
import { foldCompanyName } from './fold'
import { isGeneric, segmentName } from './segment-name'
import { PLACEHOLDER_START, PLACEHOLDERS } from './words/placeholders'

const SAME_SIGN = /^(.)\1*$/u
const NO_LETTER = /^\d*$/

const isNobodyInParticular = (folded: string): boolean => {
  const rest = folded.replace(PLACEHOLDER_START, '')
  return rest !== folded && isGeneric(segmentName(rest, (text) => text))
}

/** Returns whether a typed text is no company's name at all: 无, 测试, 保密, 某互联网公司, xxx, 123, com.cn. */
export const isPlaceholder = (typedText: string): boolean => {
  const folded = foldCompanyName(typedText)
  return NO_LETTER.test(folded) || SAME_SIGN.test(folded) || PLACEHOLDERS.has(folded) || isNobodyInParticular(folded) || isNobodysAddress(typedText)
}
