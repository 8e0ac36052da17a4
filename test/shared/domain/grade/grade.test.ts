import { gradeOf, isHot } from '@shared/domain/grade/grade'

describe('grade', () => {
  test.each([
    ['A', 1, 'A1', true],
    ['A', 2, 'A2', false],
    ['A', 3, 'A3', false],
    ['B', 1, 'B1', false],
    ['B', 2, 'B2', false],
    ['C', 1, 'C1', false],
    ['C', 3, 'C3', false],
    [null, 1, null, false]
  ] as const)('fit band %s with engagement level %i is %s, hot: %s', (band, level, grade, hot) => {
    expect(gradeOf(band, level)).toBe(grade)
    expect(isHot(band, level)).toBe(hot)
  })
})
