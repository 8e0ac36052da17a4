import { mergedFacts } from '@shared/domain/imports/merged-facts'
import type { AccountDraft } from '@shared/domain/imports/read-account-row'
import { traits } from '../../../support/builders/traits'

const draft = (overrides: Partial<AccountDraft> = {}): AccountDraft => ({
  legalName: '青禾科技',
  shortName: null,
  aliases: [],
  unifiedSocialCreditCode: null,
  stockCode: null,
  website: null,
  traits: traits(),
  ...overrides
})
const account = (overrides: Partial<AccountDraft> = {}) => draft({ legalName: '杭州青禾科技有限公司', aliases: ['青禾科技'], ...overrides })
const company = { isBranch: false }

test('a row that knows nothing new is no news', () => {
  expect(mergedFacts(account(), draft(), company)).toBeNull()
})

test('what is unknown is filled in, what is known stays', () => {
  const told = draft({ shortName: '青禾', website: 'qinghe.example', traits: traits({ region: '北京', industry: '软件服务' }) })
  const facts = mergedFacts(account({ shortName: '青禾科', traits: traits({ region: '浙江' }) }), told, company)

  expect(facts).toMatchObject({ shortName: '青禾科', website: 'qinghe.example', traits: { region: '浙江', industry: '软件服务' } })
})

test('the row’s name becomes an alias once', () => {
  const facts = mergedFacts(account({ aliases: [] }), draft(), company)

  expect(facts?.aliases).toEqual(['青禾科技'])
  expect(mergedFacts({ ...account(), ...facts }, draft(), company)).toBeNull()
})

test('of a branch only the name is taken', () => {
  const facts = mergedFacts(account(), draft({ legalName: '杭州青禾科技有限公司上海分公司', website: 'sh.example', traits: traits({ employeeCount: 9 }) }), {
    isBranch: true
  })

  expect(facts).toMatchObject({ aliases: ['青禾科技', '杭州青禾科技有限公司上海分公司'], website: null, traits: { employeeCount: null } })
})
