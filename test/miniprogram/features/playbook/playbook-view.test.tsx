import { defaultRows } from '@shared/domain/playbook/default-rows'
import { fireEvent, screen, within } from '@testing-library/react'
import { PlaybookView } from '@/features/playbook/playbook-view'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const measures = { accounts: 12, visitors: 30, visits: 84, longReads: 9, secondPageRatio: 0.42, mql: 5, sal: 2, opportunities: 1 }

const open = async (mayEdit: boolean) => {
  fakeTaro.answer('playbook.get', () => ({ rows: defaultRows, talks: [], jobs: [], revision: 3, updatedBy: null, updatedAt: null }))
  fakeTaro.answer('playbook.measure', () => ({ rows: defaultRows.map(({ id }) => ({ rowId: id, measures })), targetCount: 40, isPartial: false, days: 30 }))
  fakeTaro.answer('contents.list', () => ({ items: [] }))
  fakeTaro.answer('playbook.saveRows', () => ({ revision: 4 }))
  fakeTaro.answer('playbook.saveTalks', () => ({ revision: 4 }))
  renderScreen(<PlaybookView mayEdit={mayEdit} />)
  await settle()
}
const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}

describe('the playbook', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    fakeTaro.reset()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('shows each row with its numbers now, and that article reads are not among them', async () => {
    await open(false)
    expect(screen.getByText('统计 40 家目标客户最近 30 天的互动。公众号文章的阅读数是微信给的总数，不含在内。')).toBeTruthy()
    const row = screen.getByText('来访问了，看过内容').closest('.playbook-row') as HTMLElement
    for (const text of ['看更多内容，停留更久', '提高参与度', '白皮书、操作视频、现场活动', '12', '84', '9', '42%'])
      expect(within(row).getByText(text)).toBeTruthy()
    expect(screen.queryByText('修改这一行')).toBeNull()
  })

  test('a row is changed as a whole table at the revision that was read', async () => {
    await open(true)
    fireEvent.click(screen.getAllByText('修改这一行')[0] as HTMLElement)
    await settle()
    fireEvent.input(screen.getByLabelText('期望行为'), { target: { value: '先关注公众号' } })
    await press('保存')
    const [saved] = fakeTaro.asked('playbook.saveRows') as { revision: number; rows: { desired: string }[] }[]
    expect(saved?.revision).toBe(3)
    expect(saved?.rows.map(({ desired }) => desired)).toEqual(['先关注公众号', ...defaultRows.slice(1).map(({ desired }) => desired)])
  })

  test('what to say is written for one role at one stage', async () => {
    await open(true)
    await press('话术与物料')
    await press('评估')
    await press('决策者')
    fireEvent.input(screen.getByLabelText('话术'), { target: { value: '同规模的客户三个月上线' } })
    await press('保存')
    expect(fakeTaro.asked('playbook.saveTalks')).toEqual([
      { revision: 3, talks: [{ audience: 'decision-maker', stage: 'evaluation', talk: '同规模的客户三个月上线', contentIds: [] }] }
    ])
  })
})
