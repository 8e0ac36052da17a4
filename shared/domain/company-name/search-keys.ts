import type { Account } from '@shared/model/account'
import { foldCompanyName } from './fold'
import { normalizeCompanyName, withoutLegalForms } from './normalize'

export interface SearchableNames extends Pick<Account, 'legalName' | 'shortName' | 'stockCode'> {
  /** First letters of the short name's pinyin, e.g. payh for 平安银行; null when there are none. */
  pinyinInitials: string | null
}

export interface SearchKey {
  /** One of the account's search keys, to read the index by. */
  key: string
  /** What the accounts found must contain: see matchesSearch. */
  text: string
}

const MAX_PREFIX_LENGTH = 8
const LATIN_RUN = /[0-9a-z]+/g
const LATIN_ONLY = /^[0-9a-z]+$/
/** Pairs of signs that so many names share that an index read by them would find everybody. */
const commonPairs = new Set(
  '中国 北京 上海 深圳 圳市 广东 广州 浙江 杭州 江苏 苏州 南京 山东 四川 成都 湖北 武汉 湖南 福建 厦门 安徽 天津 重庆 科技 技术 集团 股份 份有 有限 限公 公司'.split(
    ' '
  )
)

const known = (texts: readonly (string | null)[]): string[] => texts.filter((text): text is string => text !== null)

const prefixesOf = (text: string): string[] => Array.from({ length: Math.min(text.length, MAX_PREFIX_LENGTH) }, (_, index) => text.slice(0, index + 1))

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))

const keysOfName = (name: string): string[] => [...name.split(''), ...pairsOf(name), ...(name.match(LATIN_RUN) ?? []).flatMap(prefixesOf)]

/** Keys that nearly every legal name has. */
const legalFormKeys = new Set(keysOfName('股份有限责任公司'))

/** Returns the keys under which the search box finds an account: signs and pairs of its names, beginnings of Latin words, stock code and pinyin initials. */
export const searchKeysOf = ({ legalName, shortName, stockCode, pinyinInitials }: SearchableNames): string[] => {
  const shortNames = known([shortName])
  const names = [...shortNames.map(foldCompanyName), ...shortNames.map(normalizeCompanyName), normalizeCompanyName(legalName)]
  const ofLegalName = keysOfName(foldCompanyName(legalName)).filter((key) => !legalFormKeys.has(key))
  const codes = known([stockCode, pinyinInitials]).map(foldCompanyName)

  return Array.from(new Set([...names.flatMap(keysOfName), ...ofLegalName, ...codes.flatMap(prefixesOf)]))
}

/** Returns the key to look a typed search up by (its rarest-looking pair of signs) and the text to filter by; null for a search that says nothing. */
export const searchKeyOf = (query: string): SearchKey | null => {
  const text = foldCompanyName(query)
  if (text === '') return null
  if (LATIN_ONLY.test(text)) return { key: text.slice(0, MAX_PREFIX_LENGTH), text }

  const pairs = pairsOf(withoutLegalForms(text))
  return { key: pairs.find((pair) => !commonPairs.has(pair)) ?? pairs[0] ?? text, text }
}

/** Returns whether an account is what the search text (from searchKeyOf) asks for: within a name, or at the beginning of stock code or pinyin initials. */
export const matchesSearch = ({ legalName, shortName, stockCode, pinyinInitials }: SearchableNames, text: string): boolean => {
  const names = known([legalName, shortName]).flatMap((name) => [foldCompanyName(name), normalizeCompanyName(name)])
  const codes = known([stockCode, pinyinInitials]).map(foldCompanyName)

  return names.some((name) => name.includes(text)) || codes.some((code) => code.startsWith(text))
}
