import { chooseMatch, type MatchCandidate } from '@shared/domain/company-name/choose-match'
import { lookupKeysOf, nameKeysOf } from '@shared/domain/company-name/name-keys'

const candidate = (id: string, legalName: string, shortName: string | null = null, aliases: string[] = []): MatchCandidate => ({
  id: `acc_${id}`,
  legalName,
  shortName,
  aliases
})

const konka = candidate('konka1', '康佳集团股份有限公司', '*ST康佳A', ['康佳电视'])
const vanke = candidate('vanke1', '万科企业股份有限公司', '万科Ａ')
const huayi = candidate('huayi1', '上海华谊集团股份有限公司', '华谊集团')
const brothers = candidate('huayi2', '华谊兄弟传媒股份有限公司', 'ST华谊')
const everybody = [konka, vanke, huayi, brothers]

describe('which account a typed company name means', () => {
  test.each([
    ['康佳集团股份有限公司', 'acc_konka1', 1, 'exact'],
    [' 康佳集团 股份有限公司', 'acc_konka1', 1, 'exact'],
    ['康佳集团', 'acc_konka1', 0.95, 'normalized'],
    ['康佳有限公司', 'acc_konka1', 0.95, 'normalized'],
    ['康佳电视', 'acc_konka1', 0.95, 'alias'],
    ['康佳电视有限公司', 'acc_konka1', 0.95, 'alias'],
    ['*ST康佳A', 'acc_konka1', 0.95, 'alias'],
    ['万科', 'acc_vanke1', 0.95, 'alias'],
    ['万科A', 'acc_vanke1', 0.95, 'alias'],
    ['万科企业', 'acc_vanke1', 0.95, 'normalized'],
    ['华谊集团', 'acc_huayi1', 0.95, 'alias'],
    ['ST华谊', 'acc_huayi2', 0.95, 'alias']
  ])('%s means %s (%d, %s)', (typed, accountId, confidence, level) => {
    expect(chooseMatch(typed, everybody)).toEqual({ accountId, confidence, level })
  })

  test.each([
    ['somebody else', '比亚迪'],
    ['two accounts alike', '华谊'],
    ['a part of a name', '康'],
    ['no sign at all', '***'],
    ['one sign', 'A'],
    ['nothing', '']
  ])('is nobody for %s', (_, typed) => {
    expect(chooseMatch(typed, everybody)).toBeNull()
  })

  test('two accounts of exactly the same name are told apart by nobody', () => {
    expect(chooseMatch('康佳集团', [konka, { ...konka, id: 'acc_konka2' }])).toBeNull()
  })

  test('an exact name goes before a look-alike', () => {
    const lookAlike = candidate('konka3', '康佳有限公司')
    expect(chooseMatch('康佳有限公司', [konka, lookAlike])).toEqual({ accountId: 'acc_konka3', confidence: 1, level: 'exact' })
  })

  test('two signs are enough for a name', () => {
    expect(chooseMatch('九牧', [candidate('jomoo1', '九牧')])).toEqual({ accountId: 'acc_jomoo1', confidence: 1, level: 'exact' })
  })

  test('a name of signs only matches no account of signs only', () => {
    expect(chooseMatch('***', [candidate('signs1', '···', '-', ['*'])])).toBeNull()
  })
})

describe('keys to find an account by', () => {
  test('are its names folded and normalised, each once', () => {
    expect(nameKeysOf(konka)).toEqual(['康佳集团股份有限公司', '康佳', 'st康佳a', '康佳电视'])
    expect(nameKeysOf(candidate('one', '平安银行'))).toEqual(['平安银行'])
  })

  test('are at most 30', () => {
    const aliases = Array.from({ length: 50 }, (_, index) => `别名${index}集团`)
    expect(nameKeysOf(candidate('many', '甲乙公司', null, aliases))).toHaveLength(30)
  })

  test('of a typed name are the same two', () => {
    expect(lookupKeysOf('康佳集团（深圳）有限公司')).toEqual(['康佳集团深圳有限公司', '康佳集团深圳'])
    expect(lookupKeysOf('康佳')).toEqual(['康佳'])
    expect(lookupKeysOf('*')).toEqual([])
    expect(lookupKeysOf('A')).toEqual([])
  })

  test.each(['康佳集团股份有限公司', '康佳', '*ST康佳A', '康佳电视', 'ST华谊', '万科'])('whatever %s matches is found by its keys', (typed) => {
    const found = everybody.filter((one) => nameKeysOf(one).some((key) => lookupKeysOf(typed).includes(key)))
    expect(chooseMatch(typed, found)).toEqual(chooseMatch(typed, everybody))
  })
})
