import { fireEvent, screen } from '@testing-library/react'
import { StatFile } from '@/features/article-stats/stat-file'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

let sizeBytes = 2_000
jest.mock('@/platform/pick-file', () => ({
  pickFile: async () => ({ name: '统计.csv', sizeBytes, readBase64: async () => 'Y3N2', upload: async () => undefined })
}))

const accounts = [{ appId: 'wx-demo', name: '示例公众号' }]
const checked = {
  encoding: 'gb18030',
  headers: ['内容标题', '发表时间', '阅读'],
  mapping: { title: 0, publishedOn: 1 },
  rowCount: 3,
  goodCount: 0,
  examples: [],
  errors: []
}
const complete = {
  ...checked,
  mapping: { title: 0, publishedOn: 1, readUserCount: 2 },
  goodCount: 2,
  examples: [{ title: '选型三步', publishedOn: '2026-03-01', readUserCount: 120 }],
  errors: [{ rowNumber: 4, column: '阅读', value: '很多', message: '请填写整数' }]
}

const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
  sizeBytes = 2_000
  fakeTaro.answer('officialAccounts.list', () => ({ items: accounts }))
  fakeTaro.answer<{ mapping?: object }>('articleStats.checkFile', ({ mapping }) => (mapping === undefined ? checked : complete))
  fakeTaro.answer('articleStats.importFile', () => ({ savedCount: 2, errorCount: 1 }))
})
afterEach(() => {
  jest.useRealTimers()
})

test('a column that is not recognised is chosen by hand, bad rows are named, and the rest is imported', async () => {
  renderScreen(<StatFile />)
  await settle()
  await press('选择文件')
  expect(screen.getByText('哪一列是阅读人数？')).toBeTruthy()
  await press('阅读')
  expect(fakeTaro.asked('articleStats.checkFile').at(-1)).toEqual({ fileBase64: 'Y3N2', mapping: complete.mapping })
  for (const text of ['3 行里 2 行可以导入', '选型三步', '第 4 行 · 阅读', '“很多” 请填写整数']) expect(screen.getByText(text)).toBeTruthy()
  await press('导入 2 篇')

  expect(fakeTaro.asked('articleStats.importFile')).toEqual([{ appId: 'wx-demo', fileBase64: 'Y3N2', mapping: complete.mapping }])
  expect(screen.getByText('已导入 2 篇的统计')).toBeTruthy()
})

test('a file too large for a call is not sent', async () => {
  sizeBytes = 200_000
  renderScreen(<StatFile />)
  await settle()
  await press('选择文件')

  expect(screen.getByText('文件超过 130 KB，请缩短导出的时间范围。')).toBeTruthy()
  expect(fakeTaro.asked('articleStats.checkFile')).toEqual([])
})
