import type { AttendanceCheck } from '@shared/model/attendance-file'
import { fireEvent, screen } from '@testing-library/react'
import AudiencePage from '@/packages/studio/audience/index'
import { liveEvent } from '../../support/builders/content'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

let picked = { name: '参会.csv', sizeBytes: 100, upload: async () => undefined }
jest.mock('@/platform/pick-file', () => ({ pickFile: () => Promise.resolve(picked) }))

const check = (overrides: Partial<AttendanceCheck> = {}): AttendanceCheck => ({
  layout: 'vhall',
  encoding: 'gb18030',
  columns: [
    { name: '姓名', examples: ['顾云帆'] },
    { name: '进入时间', examples: ['2026-11-20 14:00:00'] }
  ],
  mapping: { name: 0, joinedAt: 1 },
  rowCount: 6,
  hostRowCount: 1,
  totals: { personCount: 4, minutes: 230, questionCount: 3, pollCount: 2, leadCount: 0 },
  counts: { new: 1, changed: 0, same: 0, 'without-consent': 3, withdrawn: 0 },
  matched: { 'earlier-file': 0, registration: 1, phone: 0, mail: 0, none: 3 },
  isOtherDay: false,
  errorCount: 1,
  errors: [{ rowNumber: 7, column: '离开时间', value: '昨天', message: '时间请写成 2026-11-20 14:03:05' }],
  people: [{ rowNumbers: [2, 3], name: '顾云帆', companyName: '示例公司', minutes: 70, status: 'new', match: 'registration' }],
  ...overrides
})

const serve = (answer: (input: { consentClaim: string; mapping?: object }) => AttendanceCheck = () => check()) => {
  fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '林', permissions: ['attendance.start'] }))
  fakeTaro.answer('events.plan', () =>
    liveEvent({ sessions: [{ id: 'am', title: '上午场', startsAt: '2026-03-05T12:00:00.000Z', endsAt: '2026-03-05T13:00:00.000Z' }] })
  )
  fakeTaro.answer('live.numbers', () => ({
    byHand: null,
    forms: null,
    people: { watchedCount: 4, leadCount: 0, reservedCount: 2, confirmedReservationCount: 1 }
  }))
  fakeTaro.answer('attendance.list', () => ({ items: [] }))
  fakeTaro.answer('attendance.start', () => ({ importId: 'imp_000001', cloudPath: 'a', upload: { url: 'http://x', headers: {} } }))
  fakeTaro.answer('attendance.check', answer)
  fakeTaro.answer('attendance.commit', () => ({ jobId: 'job_000001' }))
  const job = { id: 'job_000001', kind: 'import-attendance', subjectId: 'imp_000001', status: 'done', doneCount: 4, totalCount: 4, problem: null }
  const summary = { new: 1, changed: 0, same: 0, 'without-consent': 3, withdrawn: 0, errors: 1 }
  fakeTaro.answer('jobs.advance', () => ({ ...job, summary }))
  fakeTaro.answer('jobs.get', () => ({ ...job, summary }))
}

const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}
const open = async () => {
  renderScreen(<AudiencePage />)
  await settle()
}

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-06T08:00:00.000Z') })
  fakeTaro.reset()
  fakeTaro.setParams({ id: 'evt_000001' })
})
afterEach(() => {
  picked = { ...picked, name: '参会.csv' }
  jest.useRealTimers()
})

test('a file is looked at, told row by row, and committed', async () => {
  serve()
  await open()
  await press('上午场')
  await press('选择文件')
  expect(fakeTaro.asked('attendance.start')).toMatchObject([{ eventId: 'evt_000001', sessionId: 'am', fileName: '参会.csv' }])
  expect(screen.getByText('230')).toBeTruthy()
  expect(screen.getByText('第 7 行 · 离开时间')).toBeTruthy()
  expect(screen.getByText('示例公司 · 70 分钟 · 按报名认出')).toBeTruthy()
  await press('导入 1 人')
  expect(fakeTaro.asked('attendance.commit')).toEqual([{ importId: 'imp_000001', consentClaim: 'known-only' }])
  expect(screen.getByText('新增 1 人，更新 0 人')).toBeTruthy()
  expect(screen.getByText('3 人没有同意，只计入总数')).toBeTruthy()
})

test('who may be kept is asked anew, with what the marketer says of the form', async () => {
  serve(({ consentClaim }) =>
    check({
      counts: { new: consentClaim === 'asked-in-form' ? 4 : 0, changed: 0, same: 0, 'without-consent': consentClaim === 'asked-in-form' ? 0 : 4, withdrawn: 0 }
    })
  )
  await open()
  await press('选择文件')
  expect(screen.getByText('只保存总数')).toBeTruthy()
  await press('报名表里已征得同意')
  await press('导入 4 人')
  expect(fakeTaro.asked('attendance.commit')).toMatchObject([{ consentClaim: 'asked-in-form' }])
})

test('columns that tell nothing are mapped by hand before anything is imported', async () => {
  serve(({ mapping }) =>
    check(
      mapping === undefined
        ? { layout: 'mapped', mapping: {}, totals: { personCount: 0, minutes: 0, questionCount: 0, pollCount: 0, leadCount: 0 }, people: [] }
        : { layout: 'mapped', mapping: { name: 0, joinedAt: 1 } }
    )
  )
  await open()
  await press('选择文件')
  expect(screen.getByText('请先指定哪一列是姓名（或手机号），哪一列是进入时间或时长。')).toBeTruthy()
  fireEvent.click(screen.getAllByText('姓名')[0] as HTMLElement)
  await settle()
  fireEvent.click(screen.getAllByText('例如：顾云帆').at(-1) as HTMLElement)
  await settle()
  fireEvent.click(screen.getByText('进入时间'))
  await settle()
  fireEvent.click(screen.getAllByText('例如：2026-11-20 14:00:00').at(-1) as HTMLElement)
  await settle()
  await press('重新检查')
  expect(fakeTaro.asked('attendance.check').at(-1)).toMatchObject({ mapping: { name: 0, joinedAt: 1 } })
})

test('an import that is in can be undone after a question, and counts are of nobody', async () => {
  serve()
  fakeTaro.answer('attendance.list', () => ({
    items: [
      { id: 'imp_000009', fileName: '上周.xlsx', status: 'committed', layout: 'zoom', totals: check().totals, withoutConsentCount: 2, jobId: 'job_000001' }
    ]
  }))
  fakeTaro.answer('attendance.undo', () => ({ jobId: 'job_000001' }))
  await open()
  expect(screen.getByText('已导入 · Zoom · 4 人 · 230 分钟 · 其中 2 人只计人数')).toBeTruthy()
  expect(screen.getByText('这些是平台给的总数，分不出是谁，不计入任何客户的分数。')).toBeTruthy()
  expect(screen.getByText('其中 1 人微信已确认')).toBeTruthy()
  await press('上周.xlsx')
  expect(fakeTaro.asked('attendance.undo')).toEqual([])
  await press('撤销这次导入')
  expect(fakeTaro.asked('attendance.undo')).toEqual([{ importId: 'imp_000009' }])
})

test('a file of another kind is refused before it is sent', async () => {
  serve()
  picked = { ...picked, name: '参会.pdf' }
  await open()
  await press('选择文件')
  expect(screen.getByText('只能导入 .csv、.txt 或 .xlsx 文件，请换一个文件。')).toBeTruthy()
  expect(fakeTaro.asked('attendance.start')).toEqual([])
})
