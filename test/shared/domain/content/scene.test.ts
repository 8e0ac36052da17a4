import { decodeScene, encodeScene, type SceneTarget } from '@shared/domain/content/scene'
import fc from 'fast-check'

const codes = fc.stringMatching(/^[0-9A-Za-z]{4,30}$/)
const targets: fc.Arbitrary<SceneTarget> = fc.record({ kind: fc.constantFrom('entry', 'content'), code: codes })
/** What WeChat takes in a scene (getwxacodeunlimit). */
const legal = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const seed = 20_261_125

describe('the scene of a code', () => {
  test('is legal for WeChat and leads back to what it was made of, as it is and encoded, in 10,000 cases', () => {
    fc.assert(
      fc.property(targets, (target) => {
        const scene = encodeScene(target)
        expect(scene).toMatch(legal)
        expect(decodeScene(scene)).toEqual(target)
        expect(decodeScene(encodeURIComponent(scene))).toEqual(target)
      }),
      { seed, numRuns: 10_000 }
    )
  })

  test('of any other text is null or a code of this form, and never throws, in 10,000 cases', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[ea%.][.%0-9a-z]{0,40}$/)), (text) => {
        const target = decodeScene(text)
        if (target !== null) expect(target.code).toMatch(/^[0-9A-Za-z]{4,30}$/)
      }),
      { seed, numRuns: 10_000 }
    )
  })

  test.each([
    [''],
    ['1058'],
    ['e.'],
    ['e.abc'],
    ['x.ABCDEF'],
    ['e.ABC DEF'],
    ['e.%E4%BD%A0%E5%A5%BD'],
    ['%'],
    ['%E0%A4%A'],
    ['e.ABCD/../'],
    [`e.${'A'.repeat(31)}`]
  ])('%p is none of ours', (text) => {
    expect(decodeScene(text)).toBeNull()
  })

  test.each([['abc'], ['with space'], ['张三'], ['A'.repeat(31)]])('a code %p that does not fit is refused when it is made', (code) => {
    expect(() => encodeScene({ kind: 'entry', code })).toThrow('4 to 30')
  })
})
