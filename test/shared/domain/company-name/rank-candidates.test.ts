import { rankCandidates } from '@shared/domain/company-name/rank-candidates'
import { decideResolution } from '@shared/domain/company-name/resolve-company-name'
import { segmentName } from '@shared/domain/company-name/segment-name'
import { settings } from '@shared/domain/settings/catalogue'
import { indexOf, madeNames, toSimplified } from '../../../support/builders/name-list'

const { statistics } = indexOf([...madeNames(2000), '昀冢电子有限公司'])
const context = { statistics, toSimplified }
const rank = (typed: string, names: Record<string, string[]>, hinted: string[] = []) =>
  rankCandidates(
    segmentName(typed, toSimplified),
    Object.entries(names).flatMap(([accountId, own]) => own.map((name, place) => ({ accountId, name, isAlias: place > 0 }))),
    { ...context, hintedAccountIds: new Set(hinted) }
  )

describe('ranking accounts for a typed name', () => {
  test('an account counts once, by its best name', () => {
    const ranked = rank('昀冢电子', { acc_1: ['苏州昀冢电子科技股份有限公司', '昀冢电子'], acc_2: ['恒通电子有限公司'] })
    expect(ranked.map(({ accountId }) => accountId)).toEqual(['acc_1', 'acc_2'])
    expect(ranked[0]?.name).toBe('昀冢电子')
  })

  test('an alias taught is linked from then on', () => {
    const [before] = rank('老昀家', { acc_1: ['苏州昀冢电子科技股份有限公司'] })
    const [after] = rank('老昀家', { acc_1: ['苏州昀冢电子科技股份有限公司', '老昀家'] })
    expect(before?.probability).toBeLessThan(0.2)
    expect(after?.probability).toBeGreaterThan(settings.companyName.linkConfidenceRatio.value)
  })

  test('accounts alike share the probability', () => {
    const ranked = rank('昀冢', { acc_1: ['苏州昀冢电子有限公司'], acc_2: ['苏州昀冢机械有限公司'] })
    const alone = rank('昀冢', { acc_1: ['苏州昀冢电子有限公司'] })
    expect(ranked[0]?.probability).toBeCloseTo(ranked[1]?.probability ?? 0, 1)
    expect(ranked[0]?.probability).toBeLessThan(alone[0]?.probability ?? 0)
  })

  test('a hint such as the mail domain moves the account up', () => {
    const names = { acc_1: ['苏州昀冢电子有限公司'], acc_2: ['苏州昀冢机械有限公司'] }
    expect(rank('昀冢', names, ['acc_2'])[0]?.accountId).toBe('acc_2')
  })

  test('nobody among the names leaves nobody likely, and no name no answer', () => {
    expect(rank('昀冢电子有限公司', { acc_1: ['恒通食品有限公司'] })[0]?.probability).toBeLessThan(0.01)
    expect(rank('昀冢电子有限公司', {})).toEqual([])
    expect(decideResolution([])).toBeNull()
  })
})

describe('evidence of an answer', () => {
  test.each([
    ['苏州昀冢电子科技股份有限公司', ['same-name', 'trade-agrees', 'region-agrees']],
    ['昀冢电子科技股份有限公司', ['trade-agrees', 'region-not-typed']],
    ['蘇州昀冢電子科技股份有限公司', ['same-name', 'trade-agrees', 'region-agrees', 'other-script']],
    ['苏州云冢电子科技股份有限公司', ['same-core', 'trade-agrees', 'region-agrees', 'sounds-alike']],
    ['苏州昀冢山电子科技股份有限公司', ['same-core', 'trade-agrees', 'region-agrees', 'typing-slip']],
    ['昀冢电子', ['same-core', 'short-form', 'trade-agrees', 'region-not-typed']],
    ['苏州昀冢电子科技有限公司', ['same-name', 'trade-agrees', 'region-agrees', 'other-legal-form']]
  ])('for %s is %j', (typed, evidence) => {
    const ranked = rank(typed, { acc_1: ['苏州昀冢电子科技股份有限公司'] }).map((one) => ({ ...one, probability: 1 }))
    expect(decideResolution(ranked)?.evidence).toEqual(evidence)
  })
})
