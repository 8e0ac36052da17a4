import { matchContents } from '@shared/domain/topics/match-contents'

const content = (title: string, day: number, ...topicIds: string[]) => ({ title, summary: '', publishedAt: `2026-03-0${day}T00:00:00.000Z`, topicIds })
const titlesFor = (contents: ReturnType<typeof content>[], wanted: Parameters<typeof matchContents>[1]) =>
  matchContents(contents, wanted).map((matched) => matched.content.title)

test('most reasons first, then the newest; what has none is left out', () => {
  const contents = [content('产线', 1, 'top_1'), content('旧', 2, 'top_1'), content('新', 3, 'top_2'), content('无关', 4, 'top_9')]
  expect(titlesFor(contents, { topicIds: ['top_1', 'top_2'], industry: 'manufacturing' })).toEqual(['产线', '新', '旧'])
})

test('at most three', () => {
  const contents = [1, 2, 3, 4, 5].map((day) => content(`第${day}篇`, day, 'top_1'))
  expect(titlesFor(contents, { topicIds: ['top_1'], industry: null })).toEqual(['第5篇', '第4篇', '第3篇'])
})

test('nothing without interest or industry', () => {
  expect(titlesFor([content('产线', 1, 'top_1')], { topicIds: [], industry: null })).toEqual([])
})
