import { codeOfKey, keyOfCode, nameCodesOf } from '@shared/domain/company-name/name-codes'
import { countName, emptyNameCounts } from '@shared/domain/company-name/name-statistics'
import { plannedKeys, resolutionKeysOf } from '@shared/domain/company-name/resolution-keys'
import { lookupPlan, rankAccounts, rankNamesFound } from '@shared/domain/company-name/resolve-company-name'
import { segmentName } from '@shared/domain/company-name/segment-name'
import { readStatistics, storeStatistics } from '@shared/domain/company-name/stored-statistics'
import { settings } from '@shared/domain/settings/catalogue'
import fc from 'fast-check'
import { entriesOf, indexOf, madeNames, toSimplified } from '../../../support/builders/name-list'
import { holds } from '../../../support/property'

const names = madeNames(4000)
const index = indexOf(names)
const counts = emptyNameCounts()
for (const name of names) countName(counts, segmentName(name, toSimplified))
const statistics = readStatistics(JSON.parse(JSON.stringify(storeStatistics(counts))))

describe('codes and keys', () => {
  test('a key stands for one code and back, for any text', () => {
    holds([fc.string({ unit: 'grapheme', maxLength: 20 })], (text) => {
      for (const code of nameCodesOf({ text, core: text })) expect(codeOfKey(keyOfCode(code))).toBe(code)
    })
  })

  test('are at most 40 a name and none of them 0', () => {
    holds([fc.string({ unit: 'binary', maxLength: 80 })], (text) => {
      const codes = nameCodesOf({ text, core: text })
      expect(codes.length).toBeLessThanOrEqual(40)
      expect(codes).not.toContain(0)
      expect(new Set(codes).size).toBe(codes.length)
    })
  })

  test('homophones of a core share a key', () => {
    const keys = (name: string): string[] => resolutionKeysOf({ legalName: name, shortName: null, aliases: [] }, toSimplified)
    const shared = keys('恒达电子').filter((key) => keys('衡大电子').includes(key))
    expect(shared).toContain('电子')
    expect(shared.some((key) => key.startsWith('~'))).toBe(true)
  })

  test('an account has at most 48, those of its legal name among them', () => {
    const aliases = Array.from({ length: 50 }, (_, place) => `别名${place}环保`)
    const keys = resolutionKeysOf({ legalName: '邵阳维克液压股份有限公司', shortName: '邵阳液压', aliases }, toSimplified)
    expect(keys).toHaveLength(48)
    expect(keys).toEqual(expect.arrayContaining(['维克', '邵维', '克液', '液压']))
  })
})

describe('statistics as a document', () => {
  test('keep the number of names, and every count to a seventh', () => {
    expect(statistics.nameCount).toBe(names.length)
    for (const code of nameCodesOf(segmentName('上海恒通电子有限公司', toSimplified))) {
      const exact = index.statistics.countOf(code)
      if (exact >= 8) expect(Math.abs(statistics.countOf(code) / exact - 1)).toBeLessThan(1 / 7)
      else expect(statistics.countOf(code)).toBeLessThan(8)
    }
  })

  test('weigh signs as the list does, to a hundredth', () => {
    for (const sign of '恒通电子科斯深圳饕') {
      const unit = sign.charCodeAt(0)
      expect(statistics.signWeights[unit]).toBeCloseTo(index.statistics.signWeights[unit] ?? 0, 1.5)
    }
  })
})

describe('looking up through keys', () => {
  /** What a database with an index on the keys returns. */
  const accountsByKey = new Map<string, string[]>()
  for (const name of names)
    for (const key of resolutionKeysOf({ legalName: name, shortName: null, aliases: [] }, toSimplified))
      accountsByKey.set(key, [...(accountsByKey.get(key) ?? []), name])

  const throughKeys = (typed: string) => {
    const lookup = lookupPlan(typed, { statistics, toSimplified })
    if (lookup === null) return null
    const found = new Set(plannedKeys(lookup.planned).flatMap((key) => accountsByKey.get(key) ?? []))
    return { readCount: found.size, best: rankNamesFound(lookup, entriesOf([...found]), { statistics, toSimplified })[0] }
  }

  test('reads few accounts and links as many rightly as the index in memory', () => {
    const link = settings.companyName.linkConfidenceRatio.value
    const linkedCounts = { memory: 0, keys: 0 }
    for (const name of names.slice(0, 400)) {
      const typed = name.replace(/(?:股份|集团|有限责任|有限)+公司$/, '')
      const fromMemory = rankAccounts(typed, index)[0]
      const fromKeys = throughKeys(typed)
      expect(fromKeys?.readCount ?? 0).toBeLessThanOrEqual(300)
      if (fromMemory?.accountId === `acc_${name}` && fromMemory.probability >= link) linkedCounts.memory++
      if (fromKeys?.best?.accountId === `acc_${name}` && fromKeys.best.probability >= link) linkedCounts.keys++
    }
    // Half a point of 400.
    expect(Math.abs(linkedCounts.memory - linkedCounts.keys)).toBeLessThanOrEqual(2)
    expect(linkedCounts.memory).toBeGreaterThan(100)
  })

  test('finds every registered name', () => {
    for (const name of names.slice(0, 300)) expect(throughKeys(name)?.best?.accountId).toBe(`acc_${name}`)
  })

  test('asks nothing for a text that names no company', () => {
    expect(lookupPlan('测试', { statistics, toSimplified })).toBeNull()
    expect(lookupPlan('北京', { statistics, toSimplified })).toBeNull()
  })
})
