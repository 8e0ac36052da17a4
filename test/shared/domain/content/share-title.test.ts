import { maxShareTitleLength, shareTitleOf } from '@shared/domain/content/share-title'
import fc from 'fast-check'

test.each([
  ['短标题', '短标题'],
  ['一二三四五六七八九十一二三四五六七八九十一二三四五六七八', '一二三四五六七八九十一二三四五六七八九十一二三四五六七八'],
  ['一二三四五六七八九十一二三四五六七八九十一二三四五六七八九', '一二三四五六七八九十一二三四五六七八九十一二三四五六七…']
])('%s is shared as %s', (title, shared) => {
  expect(shareTitleOf(title)).toBe(shared)
})

test('no title is longer than WeChat shows, and none is cut within a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
      const shared = shareTitleOf(title)
      expect([...shared].length).toBeLessThanOrEqual(maxShareTitleLength)
      expect(title.trim().startsWith(shared.replace(/…$/, ''))).toBe(true)
      expect(shared).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
    })
  )
})
