import { maskPersonal } from '@shared/domain/problems/mask-personal'

test.each([
  ['第 3 行 电话：138-0013-8000', '第 3 行 电话：…'],
  ['写给 li.lei+a@mail.example.com.cn 的', '写给 … 的'],
  ['来自 oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', '来自 …'],
  ['errcode 48001', 'errcode 48001'],
  ['2026-11-20 总阅读人数', '2026-11-20 总阅读人数']
])('%s becomes %s', (text, expected) => {
  expect(maskPersonal(text)).toBe(expected)
})

test('nothing longer than 200 characters is kept', () => {
  expect(maskPersonal('字'.repeat(500))).toHaveLength(200)
})
