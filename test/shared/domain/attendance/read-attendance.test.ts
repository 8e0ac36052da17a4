import { isComplete, readAttendance } from '@shared/domain/attendance/read-attendance'
import { sampleEvent, sampleLayouts, sampleMapping, sampleRows } from '../../../support/attendance-samples'

const { endsAt } = sampleEvent
const read = (layout: (typeof sampleLayouts)[number]) => readAttendance(sampleRows(layout), { asked: layout === 'mapped' ? sampleMapping : null, endsAt })

describe('a file of who watched', () => {
  test.each(sampleLayouts)('of %s tells of the same people, minutes, questions and polls', (layout) => {
    const { people, totals, errors, layout: found } = read(layout)

    expect(found).toBe(layout)
    expect(errors).toEqual([])
    expect(totals).toEqual({ personCount: 4, minutes: 230, questionCount: 3, pollCount: 2, leadCount: 0 })
    expect(people.map(({ name, minutes, questionCount, pollCount }) => [name, minutes, questionCount, pollCount])).toEqual([
      ['顾云帆', 70, 1, 1],
      ['陆知微', 60, 2, 0],
      ['沈若木', 80, 0, 1],
      ['方以南', 20, 0, 0]
    ])
  })

  test('leaves hosts and speakers out, whether a column or a section says so', () => {
    expect(read('tencent-meeting').hostRowCount).toBe(1)
    expect(read('zoom').hostRowCount).toBe(1)
  })

  test('of a Channels live tells who left a form, and no minutes', () => {
    const { layout, people, totals } = readAttendance(sampleRows('channels-leads'), { asked: null, endsAt })

    expect(layout).toBe('channels-leads')
    expect(totals).toMatchObject({ personCount: 2, leadCount: 2, minutes: 0 })
    expect(people.map(({ name, minutes }) => [name, minutes])).toEqual([
      ['顾云帆', null],
      ['温岚', null]
    ])
  })

  test('whose columns nobody knows waits for somebody to map them', () => {
    const unknown = readAttendance(sampleRows('mapped'), { asked: null, endsAt })

    expect(unknown.layout).toBe('mapped')
    expect(isComplete(unknown)).toBe(false)
    expect(unknown.headers).toContain('嘉宾大名')
    expect(unknown.people).toEqual([])
    expect(isComplete(read('mapped'))).toBe(true)
  })

  test('that is broken names each row with the reason and reads all others', () => {
    const rows = sampleRows('vhall').map(({ rowNumber, cells }) => {
      const broken: Record<number, [number, string]> = { 3: [6, '2026年11月20日 13:00:00'], 4: [5, '昨天下午'], 6: [2, '12345'], 7: [1, ''] }
      const [column, value] = broken[rowNumber] ?? [-1, '']
      return { rowNumber, cells: cells.map((cell, index) => (index === column || (rowNumber === 7 && index === 2) ? value : cell)) }
    })
    const { errors, totals } = readAttendance(rows, { asked: null, endsAt })

    expect(errors.map(({ rowNumber, column }) => `${rowNumber} ${column}`)).toEqual(['3 离开时间', '4 进入时间', '6 手机号', '7 姓名'])
    expect(errors[0]?.message).toContain('早于')
    expect(totals).toMatchObject({ personCount: 2, minutes: 70 })
  })

  test('names the sheet of a workbook of several beside the row', () => {
    const rows = [
      ...sampleRows('vhall').slice(0, 2),
      { rowNumber: 9, sheet: '第二页', cells: ['88009', '', '', '', '', '2026-11-20 14:00:00', '', '5', '', ''] }
    ]

    expect(readAttendance(rows, { asked: null, endsAt }).errors).toMatchObject([{ rowNumber: 9, column: '第二页 · 姓名' }])
  })
})
