import { knownSpelling } from '@shared/domain/company-name/known-spelling'
import { nameKeysOf, spellingKeysOf } from '@shared/domain/company-name/name-keys'
import { toSimplified } from '../../../support/builders/name-list'

const account = (id: string, legalName: string, shortName: string | null = null, aliases: string[] = []) => ({
  id: `acc_${id}`,
  legalName,
  shortName,
  aliases,
  unifiedSocialCreditCode: null,
  stockCode: null,
  website: null
})

const konka = account('konka1', '康佳集团股份有限公司', '*ST康佳A', ['康佳电视'])
const vanke = account('vanke1', '万科企业股份有限公司', '万科Ａ')
const huayi = account('huayi1', '上海华谊集团股份有限公司', '华谊集团')
const brothers = account('huayi2', '华谊兄弟传媒股份有限公司', 'ST华谊')
const everybody = [konka, vanke, huayi, brothers]

describe('which account is known to be written just so', () => {
  test.each([
    ['康佳集团股份有限公司', 'acc_konka1', 1, 'exact'],
    [' 康佳集团 股份有限公司', 'acc_konka1', 1, 'exact'],
    ['康佳电视', 'acc_konka1', 0.97, 'alias'],
    ['*ST康佳A', 'acc_konka1', 0.97, 'alias'],
    ['万科A', 'acc_vanke1', 0.97, 'alias'],
    ['华谊集团', 'acc_huayi1', 0.97, 'alias'],
    ['ST华谊', 'acc_huayi2', 0.97, 'alias']
  ])('%s means %s (%d, %s)', (typed, accountId, confidence, level) => {
    expect(knownSpelling(typed, everybody)).toEqual({ accountId, confidence, level })
  })

  test.each([
    ['somebody else', '比亚迪'],
    ['a name that is only alike', '康佳集团'],
    ['a part of a name', '康'],
    ['no sign at all', '***'],
    ['one sign', 'A'],
    ['nothing', '']
  ])('is nobody for %s', (_, typed) => {
    expect(knownSpelling(typed, everybody)).toBeNull()
  })

  test('two accounts of exactly the same name are told apart by nobody', () => {
    expect(knownSpelling('康佳电视', [konka, { ...konka, id: 'acc_konka2' }])).toBeNull()
  })

  test('a legal name goes before an alias', () => {
    const namesake = account('konka3', '康佳电视')
    expect(knownSpelling('康佳电视', [konka, namesake])).toEqual({ accountId: 'acc_konka3', confidence: 1, level: 'exact' })
  })

  test('a name of signs only matches no account of signs only', () => {
    expect(knownSpelling('***', [account('signs1', '···', '-', ['*'])])).toBeNull()
  })
})

describe('keys to find an account by', () => {
  test('hold its names as written, its identifiers and what they resolve by, each once', () => {
    const keys = nameKeysOf({ ...konka, stockCode: '000016', website: 'https://www.konka.com' }, toSimplified)
    expect(keys).toEqual(expect.arrayContaining(['康佳集团股份有限公司', 'st康佳a', '康佳电视', 'stock:000016', 'domain:konka.com', '康佳']))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('hold every alias, however many a reviewer taught', () => {
    const aliases = Array.from({ length: 50 }, (_, index) => `别名${index}集团`)
    const keys = nameKeysOf(account('many', '甲乙公司', null, aliases), toSimplified)
    expect(keys).toEqual(expect.arrayContaining(aliases))
    expect(keys.length).toBeLessThanOrEqual(103)
  })

  test('of a typed text are the text as written and what it identifies', () => {
    expect(spellingKeysOf('康佳集团（深圳）有限公司')).toEqual(['康佳集团深圳有限公司'])
    expect(spellingKeysOf('000016.SZ')).toEqual(['000016sz', 'stock:000016'])
    expect(spellingKeysOf('wang@mail.konka.com')).toEqual(['wangmailkonkacom', 'domain:konka.com'])
    expect(spellingKeysOf('*')).toEqual([])
    expect(spellingKeysOf('A')).toEqual([])
  })

  test.each(['康佳集团股份有限公司', '康佳电视', '*ST康佳A', 'ST华谊', '万科A'])('whatever %s is known for is found by its keys', (typed) => {
    const found = everybody.filter((one) => nameKeysOf(one, toSimplified).some((key) => spellingKeysOf(typed).includes(key)))
    expect(knownSpelling(typed, found)).toEqual(knownSpelling(typed, everybody))
  })
})
