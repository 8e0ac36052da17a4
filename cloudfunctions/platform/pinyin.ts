import { pinyin } from 'pinyin-pro'

/** Returns the first letter of each character's pinyin, Latin words kept whole: 平安银行 → payh, TCL科技 → tclkj; null when nothing is left. */
export const pinyinInitialsOf = (name: string): string | null => {
  const initials = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('')
  return initials.toLowerCase().replace(/[^0-9a-z]/g, '') || null
}
