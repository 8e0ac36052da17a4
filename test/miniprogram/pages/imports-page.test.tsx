import { act, fireEvent, screen } from '@testing-library/react'
import ImportsPage from '@/packages/studio/imports/index'
import type { PickedFile } from '@/platform/picked-file'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

let picked: PickedFile | null = null
jest.mock('@/platform/pick-file', () => ({ pickFile: () => Promise.resolve(picked) }))

const uploads: number[] = []
const file = (overrides: Partial<PickedFile> = {}): PickedFile => ({
  name: '客户.csv',
  sizeBytes: 2_048,
  readBase64: async () => '',
  upload: async (_target, onSent) => {
    uploads.push(1)
    onSent(1)
  },
  ...overrides
})
const dryRun = {
  encoding: 'gb18030',
  columns: [
    { name: '公司', examples: ['深圳市示例软件股份有限公司'] },
    { name: '省份', examples: ['深圳'] }
  ],
  mapping: { legalName: 0 },
  rowCount: 5,
  amountUnit: 'cny',
  changedCount: 0,
  newCount: 2,
  duplicateCount: 1,
  errorCount: 2,
  probableCount: 0,
  unsureCount: 0,
  lookalikes: [],
  errors: [
    { rowNumber: 3, column: '公司', value: '', message: '公司名称是空的，请补上。' },
    { rowNumber: 5, column: '上市日期', value: '昨天', message: '看不懂这个日期，请写成 2020-01-31。' }
  ],
  duplicates: [{ rowNumber: 4, legalName: '深圳市示例软件股份有限公司', reason: 'existing' }]
}
const job = { id: 'job_000001', kind: 'import-accounts', subjectId: 'imp_000001', problem: null, summary: null }
const committing = {
  id: 'imp_000002',
  fileName: '上次.csv',
  sizeBytes: 4_096,
  fileId: '',
  status: 'committing',
  jobId: 'job_000001',
  createdBy: 'mem_000001',
  createdAt: '2026-03-01T08:00:00.000Z'
}

const serve = (items: object[] = []) => {
  fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '周屿', permissions: ['imports.start'] }))
  fakeTaro.answer('imports.list', () => ({ items }))
  fakeTaro.answer('imports.start', () => ({ importId: 'imp_000001', cloudPath: 'imports/1.csv', upload: { url: 'http://localhost/storage', headers: {} } }))
  fakeTaro.answer<{ mapping?: object }>('imports.dryRun', ({ mapping }) => ({ ...dryRun, mapping: mapping ?? dryRun.mapping }))
  fakeTaro.answer('imports.commit', () => ({ jobId: 'job_000001' }))
  fakeTaro.answer('jobs.advance', () => ({ ...job, status: 'running', doneCount: 1, totalCount: 2 }))
}
const openImports = async () => {
  renderScreen(<ImportsPage />)
  await settle()
}
const press = async (label: string | RegExp) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
  uploads.length = 0
  picked = file()
})
afterEach(() => {
  jest.useRealTimers()
})

test.each([
  ['over 10 MB', { sizeBytes: 10 * 1024 * 1024 + 1 }, /文件超过 10 MB/],
  ['not a CSV', { name: '客户.xlsx' }, /这不是 CSV 文件/],
  ['empty', { sizeBytes: 0 }, /文件是空的/]
])('a file that is %s is refused before anything is sent', async (_what, overrides, sentence) => {
  serve()
  picked = file(overrides)
  await openImports()
  await press('选择文件')
  expect(screen.getByText(sentence)).toBeTruthy()
  expect(fakeTaro.asked('imports.start')).toEqual([])
  expect(uploads).toEqual([])
})

test('a check shows what a commit would do, row by row, before it does it', async () => {
  serve()
  await openImports()
  await press('选择文件')
  expect(screen.getByText('客户.csv · 共 5 行 · GBK 编码')).toBeTruthy()
  expect(screen.getByText('公司名称是空的，请补上。')).toBeTruthy()
  expect(screen.getByText('第 4 行 · 已在库里')).toBeTruthy()
  expect(fakeTaro.asked('imports.commit')).toEqual([])
})

test('a changed column is checked again before it can be committed', async () => {
  serve()
  await openImports()
  await press('选择文件')
  await press('地区')
  await press('省份')
  expect(screen.queryByText('导入 2 家新客户')).toBeNull()
  await press('按新的对应关系重新检查')
  expect(fakeTaro.asked('imports.dryRun')).toEqual([
    { importId: 'imp_000001' },
    { importId: 'imp_000001', mapping: { legalName: 0, region: 1 }, amountUnit: 'cny' }
  ])
  await press('导入 2 家新客户')
  expect(fakeTaro.asked('imports.commit')).toEqual([{ importId: 'imp_000001', mapping: { legalName: 0, region: 1 }, amountUnit: 'cny' }])
})

test('a commit shows its progress and then what became of every row', async () => {
  serve()
  await openImports()
  await press('选择文件')
  await press('导入 2 家新客户')
  expect(screen.getByText('已处理 1 / 2')).toBeTruthy()
  fakeTaro.answer('jobs.advance', () => ({ ...job, status: 'done', doneCount: 2, totalCount: 2, summary: { created: 2, duplicates: 1, errors: 2 } }))
  act(() => void jest.advanceTimersByTime(1_000))
  await settle()
  expect(screen.getByText('新增 2 家客户')).toBeTruthy()
  expect(screen.getByText('1 行是重复的公司，已跳过')).toBeTruthy()
  expect(screen.getByText('2 行有错误，没有导入')).toBeTruthy()
})

test('an import that was running is taken up when the screen opens', async () => {
  serve([committing])
  await openImports()
  expect(screen.getByText('正在导入 上次.csv')).toBeTruthy()
  expect(fakeTaro.asked('jobs.advance')).toContainEqual({ jobId: 'job_000001' })
})

test('an upload that breaks off says so and lets one choose again', async () => {
  serve()
  picked = file({ upload: () => Promise.reject(new Error('upload failed')) })
  await openImports()
  await press('选择文件')
  expect(screen.getByText('文件没有上传成功，请检查网络后重新选择。')).toBeTruthy()
  expect(screen.getByText('选择文件')).toBeTruthy()
})

test('a file the server cannot read gets the server’s sentence', async () => {
  serve()
  fakeTaro.refuse('imports.dryRun', 'BAD_FILE', '没有找到公司名称这一列，请补上列名。')
  await openImports()
  await press('选择文件')
  expect(screen.getByText('没有找到公司名称这一列，请补上列名。')).toBeTruthy()
})

test('a commit that fails keeps the checked rows for another try', async () => {
  serve()
  fakeTaro.refuse('imports.commit', 'BUSY', '现在有点忙，请再点一次。')
  await openImports()
  await press('选择文件')
  await press('导入 2 家新客户')
  expect(screen.getByText('现在有点忙，请再点一次。')).toBeTruthy()
  expect(screen.getByText('导入 2 家新客户')).toBeTruthy()
})

test('rows that may be accounts are asked of before the import, one by one or all at once', async () => {
  serve()
  const candidates = [{ accountId: 'acc_000001', legalName: '深圳市示例软件股份有限公司', shortName: null, confidence: 0.97, evidence: ['same-name'] }]
  const lookalikes = [
    { rowNumber: 2, legalName: '示例软件股份有限公司上海分公司', kind: 'probable', branch: 'branch', candidates },
    { rowNumber: 3, legalName: '示例软件子公司', kind: 'unsure', branch: 'subsidiary', candidates }
  ]
  const counts = { rowCount: 2, newCount: 0, duplicateCount: 0, errorCount: 0, errors: [], duplicates: [], probableCount: 1, unsureCount: 1 }
  fakeTaro.answer('imports.dryRun', () => ({ ...dryRun, ...counts, lookalikes }))
  await openImports()
  await press('选择文件')

  expect(screen.getByText('分支机构')).toBeTruthy()
  expect(screen.getByText('还有 1 行要选怎么处理，选好后才能导入。')).toBeTruthy()
  fireEvent.click(screen.getAllByText('作为新客户')[0] as HTMLElement)
  await settle()
  await press('导入 1 家新客户，合并 1 行')
  expect(fakeTaro.asked('imports.commit')).toMatchObject([{ choices: { probable: 'merge', unsure: 'create', rows: [] } }])
})

test('CRM contacts come in from a file, and rows that do not are named', async () => {
  serve()
  fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '周屿', permissions: ['imports.start', 'contacts.import'] }))
  fakeTaro.answer('contacts.summary', () => ({ contactCount: 7, phoneCheckCount: 2, phoneCheckCostFen: 6 }))
  fakeTaro.answer('contacts.import', () => ({ savedCount: 3, linkedCount: 2, skippedRows: [{ rowNumber: 4, reason: '没有公司名称' }] }))
  picked = file({ readBase64: async () => 'Y3N2' })
  await openImports()
  expect(screen.getByText('近 30 天核实手机号 2 次，约 0.06 元')).toBeTruthy()
  await press('选择联系人文件')

  expect(fakeTaro.asked('contacts.import')).toEqual([{ fileBase64: 'Y3N2' }])
  expect(screen.getByText('已导入 3 人，2 人归到客户')).toBeTruthy()
  expect(screen.getByText('第 4 行')).toBeTruthy()
})

const committed = { ...committing, kind: 'accounts', status: 'committed', canUndo: true, undoUntil: '2026-03-02T08:00:00.000Z' }

test('an import of accounts says until when it can be undone, asks first, and ends with what was kept and why', async () => {
  serve([committed])
  fakeTaro.answer('imports.undo', () => ({ jobId: 'job_undo-000002' }))
  fakeTaro.answer('jobs.advance', () => ({ ...job, status: 'done', doneCount: 9, totalCount: 9, summary: { removed: 7, restored: 2, kept: 2 } }))
  fakeTaro.answer('imports.kept', () => ({
    items: [
      { accountId: 'acc_000001', name: '苏州甲公司', kind: 'created', reasons: ['people', 'lists'], fields: [] },
      { accountId: 'acc_000002', name: '苏州乙公司', kind: 'changed', reasons: ['changed'], fields: ['website', 'region'] }
    ],
    nextCursor: null
  }))
  await openImports()
  expect(screen.getByText(/3月2日 16:00 之前可以撤销/)).toBeTruthy()
  await press('上次.csv')
  expect(fakeTaro.asked('imports.undo')).toEqual([])
  await press('撤销这次导入')
  act(() => void jest.advanceTimersByTime(1_000))
  await settle()

  expect(fakeTaro.asked('imports.undo')).toEqual([{ importId: 'imp_000002' }])
  for (const text of ['撤销完成', '移除了 7 家客户', '2 家已有客户的资料和别名改回导入前', '已有联系人、在目标名单里', '后来改过，保留：网址、地区']) {
    expect(screen.getByText(text)).toBeTruthy()
  }
})

test('what an undone import left can be looked up later, and one that is too old offers nothing', async () => {
  serve([
    { ...committed, id: 'imp_000003', fileName: '已撤销.csv', status: 'undone', canUndo: false },
    { ...committed, id: 'imp_000004', fileName: '很久以前.csv', canUndo: false }
  ])
  fakeTaro.answer('imports.kept', () => ({ items: [], nextCursor: null }))
  await openImports()
  await press('已撤销.csv')
  expect(screen.getByText('全部撤销了')).toBeTruthy()
  await press('很久以前.csv')
  expect(screen.queryByText('撤销这次导入')).toBeNull()
})
