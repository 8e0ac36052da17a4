import { countPull } from '@shared/domain/content/count-pull'

test('each person and each account counts once per content', () => {
  const pulls = countPull([
    { contentId: 'a', personId: 'p1', accountId: 'x' },
    { contentId: 'a', personId: 'p1', accountId: 'x' },
    { contentId: 'a', personId: 'p2', accountId: 'x' },
    { contentId: 'b', personId: 'p1', accountId: 'x' }
  ])

  expect(pulls.get('a')).toEqual({ targetReaderCount: 2, targetAccountCount: 1 })
  expect(pulls.get('b')).toEqual({ targetReaderCount: 1, targetAccountCount: 1 })
  expect(pulls.has('c')).toBe(false)
})
