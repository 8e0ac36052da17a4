import { importedChange, joinedChange, withoutImported } from '@shared/domain/imports/imported-change'

type Facts = Parameters<typeof importedChange>[0]
const unknownTraits: Facts['traits'] = {
  industry: null,
  region: null,
  ownership: null,
  board: null,
  listedOn: null,
  employeeCount: null,
  annualRevenueCny: null,
  technologies: null
}
const facts = (overrides: Partial<Facts> = {}): Facts => ({
  aliases: ['旧名'],
  shortName: null,
  unifiedSocialCreditCode: null,
  stockCode: null,
  website: null,
  traits: unknownTraits,
  ...overrides
})
const told = (traits: Partial<Facts['traits']>, overrides: Partial<Facts> = {}) => facts({ traits: { ...unknownTraits, ...traits }, ...overrides })

test('what an account was told are new aliases and values where nothing was known', () => {
  const after = told({ region: '上海', technologies: ['云', '湖'] }, { aliases: ['旧名', '新名'], website: 'www.a.cn' })

  expect(importedChange(facts(), after)).toEqual({ aliases: ['新名'], filled: { region: '上海', technologies: ['云', '湖'], website: 'www.a.cn' } })
})

test('taking it back leaves the account as it was', () => {
  const before = told({ industry: '软件服务' }, { shortName: '甲' })
  const after = told({ industry: '软件服务', region: '上海', employeeCount: 0 }, { shortName: '甲', aliases: ['旧名', '新名'] })

  expect(withoutImported(after, importedChange(before, after))).toEqual({ facts: before, changedSince: [] })
})

test('a value somebody has changed since stays and is named; what somebody has emptied is nothing to name', () => {
  const change = { aliases: ['新名'], filled: { region: '上海', website: 'www.a.cn', technologies: ['云'] } }
  const since = told({ region: '北京', technologies: ['云'] }, { aliases: ['旧名', '新名', '更新的名'] })

  expect(withoutImported(since, change)).toEqual({ facts: told({ region: '北京' }, { aliases: ['旧名', '更新的名'] }), changedSince: ['region'] })
})

test('taking it back twice is taking it back once', () => {
  const after = told({ region: '上海' }, { aliases: ['旧名', '新名'] })
  const change = importedChange(facts(), after)
  const once = withoutImported(after, change)

  expect(withoutImported(once.facts, change)).toEqual(once)
})

test('two steps of one import are one change', () => {
  expect(joinedChange({ aliases: ['一'], filled: { region: '上海' } }, { aliases: ['一', '二'], filled: { website: 'www.a.cn' } })).toEqual({
    aliases: ['一', '二'],
    filled: { region: '上海', website: 'www.a.cn' }
  })
})
