import fc from 'fast-check'
import { checkCloudPath, diskPathOf } from '../../../localcloud/storage/cloud-path'
import { runs } from '../../support/long'

describe('a cloud path', () => {
  test.each(['imports/2026/客户名单.csv', 'a', 'a/b c!.txt', '=odd', 'ＡＢＣ'])('%s is taken as it is', (path) => {
    expect(checkCloudPath(path)).toBe(path)
  })

  test.each([undefined, '', '/a', 'a/', 'a//b', '../a', 'a/../b', 'a/./b', 'a?b', 'a#b', 'a%20b', 'a\\b', 'a\nb', '\ud800', 'x'.repeat(201), 'x/'.repeat(500)])(
    '%j is refused with a sentence',
    (path) => {
      expect(() => checkCloudPath(path)).toThrow(/cloud path/)
    }
  )

  it('becomes a place on disk that no other path shares, below the folder', () => {
    const path = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => {
      try {
        return checkCloudPath(text) === text
      } catch {
        return false
      }
    })
    fc.assert(
      fc.property(path, path, (left, right) => {
        const [a, b] = [diskPathOf(left), diskPathOf(right)]
        expect(a.every((segment) => segment !== '..' && segment !== '.' && !segment.includes('/'))).toBe(true)
        expect(a.join('/') === b.join('/')).toBe(left === right)
        expect(b.join('/').startsWith(`${a.join('/')}/`)).toBe(false)
      }),
      { seed: 7, numRuns: runs(500, 20_000) }
    )
  })
})
