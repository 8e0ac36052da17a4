export type LegalForm = 'joint' | 'limited' | 'company'

export interface FormSplit {
  body: string
  form: LegalForm | null
  /** What stands after the form: a branch or department. */
  rest: string
}

const JOINT = '股份有限公司'
const STRONG_FORM = /股份有限责任公司|股份有限公司|有限责任公司|股份公司|有限公司|有限合伙/
const WEAK_FORM = /(?:总公司|公司)$/
const ENGLISH_FORM = /(?:[\s,.]*\b(?:co|ltd|limited|inc|incorporated|corp|corporation|company|llc|plc)\b\.?)+\s*$/
const MIN_BODY_LENGTH = 2

/** Whether one sign added, dropped, replaced or swapped turns the text into the joint-stock form. */
const isAlmostJoint = (text: string): boolean => {
  let start = 0
  while (start < text.length && start < JOINT.length && text[start] === JOINT[start]) start++
  let end = 0
  while (end < Math.min(text.length, JOINT.length) - start && text[text.length - 1 - end] === JOINT[JOINT.length - 1 - end]) end++
  const typed = text.slice(start, text.length - end)
  const meant = JOINT.slice(start, JOINT.length - end)

  return (typed.length <= 1 && meant.length <= 1) || (typed.length === 2 && typed === meant.charAt(1) + meant.charAt(0) && meant.length === 2)
}

/** Length of a damaged joint-stock form at the end of the name, 0 for none. */
const damagedJointLength = (name: string): number => {
  const isPlain = name.endsWith('有限公司') && name.charAt(name.length - 5) !== '份' && name.charAt(name.length - 6) !== '股'
  if (isPlain || name.endsWith(JOINT)) return 0
  return [6, 7, 5].find((length) => name.length >= length + MIN_BODY_LENGTH && isAlmostJoint(name.slice(-length))) ?? 0
}

/** Returns the English name without Ltd., Inc. and the like; form is null when it has none. */
export const splitEnglishForm = (name: string): FormSplit => {
  const found = ENGLISH_FORM.exec(name)
  return found !== null && found.index >= MIN_BODY_LENGTH
    ? { body: name.slice(0, found.index), form: 'company', rest: '' }
    : { body: name, form: null, rest: '' }
}

/** Returns a folded name split at …有限公司 or another full form, also a mistyped 股份有限公司; form is null when it has none. */
export const splitStrongForm = (name: string): FormSplit => {
  const damagedLength = damagedJointLength(name)
  if (damagedLength > 0) return { body: name.slice(0, -damagedLength), form: 'joint', rest: '' }
  const found = STRONG_FORM.exec(name)
  if (found === null) return { body: name, form: null, rest: '' }

  return { body: name.slice(0, found.index), form: found[0].startsWith('股份') ? 'joint' : 'limited', rest: name.slice(found.index + found[0].length) }
}

/** Returns a folded name without 公司 at its end; form is null when it has none. */
export const splitWeakForm = (name: string): FormSplit => {
  const found = WEAK_FORM.exec(name)
  return found !== null && found.index >= MIN_BODY_LENGTH
    ? { body: name.slice(0, found.index), form: 'company', rest: '' }
    : { body: name, form: null, rest: '' }
}
