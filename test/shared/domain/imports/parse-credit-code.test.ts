import { parseCreditCode } from '@shared/domain/imports/parse-credit-code'

const FORM_PROBLEM = { problem: '统一社会信用代码是 18 位数字和大写字母（没有 I、O、S、V、Z），请核对' }
const CHECK_PROBLEM = { problem: '统一社会信用代码的最后一位校验不符，请核对是否抄错' }

describe('unified social credit code', () => {
  test.each([
    ['91350100M000100Y43', '91350100M000100Y43'],
    ['91350100m000100y43', '91350100M000100Y43'],
    ['9135 0100 M000 100Y 43', '91350100M000100Y43'],
    ['９１３５０１００Ｍ０００１００Ｙ４３', '91350100M000100Y43']
  ])('%s is read as %s', (line, value) => {
    expect(parseCreditCode(line)).toEqual({ value })
  })

  test.each([
    '91350100M000100Y4',
    '91350100M000100Y433',
    '9135010OM000100Y43',
    '91350100I000100Y43',
    '91350100S000100Y43',
    '91350100V000100Y43',
    '91350100Z000100Y43',
    '税号'
  ])('%s has not its form', (line) => {
    expect(parseCreditCode(line)).toEqual(FORM_PROBLEM)
  })

  test('one wrong sign anywhere, or two swapped, is noticed', () => {
    const code = '91350100M000100Y43'
    for (let place = 0; place < code.length; place += 1) {
      const sign = code[place] === '7' ? '8' : '7'
      expect(parseCreditCode(code.slice(0, place) + sign + code.slice(place + 1))).toEqual(CHECK_PROBLEM)
    }
    expect(parseCreditCode('91530100M000100Y43')).toEqual(CHECK_PROBLEM)
  })
})
