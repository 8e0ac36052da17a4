import type { IcpSummary } from '@shared/contracts/icps'
import { encodeProjection } from '@shared/domain/icp/projection'
import { act, fireEvent, screen } from '@testing-library/react'
import IcpPage from '@/packages/studio/icp/index'
import { icpSummary } from '../../support/builders/icp'
import { traits } from '../../support/builders/traits'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

const projection = encodeProjection(
  ['深圳', '深圳', '北京', '上海'].map((region, index) => ({ id: `acc_00000${index}`, name: `公司${index}`, traits: traits({ region }) }))
)

const serve = (icp = icpSummary()) => {
  const stored = { current: icp }
  fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '周屿', permissions: ['icps.update'] }))
  fakeTaro.answer('icps.get', () => stored.current)
  fakeTaro.answer('icps.projection', () => ({ projection, totalCount: 4, isSample: false, asOf: '2026-03-02' }))
  fakeTaro.answer<Partial<IcpSummary>>('icps.update', ({ name, criteria }) => {
    stored.current = { ...stored.current, name: name ?? '', criteria: criteria ?? [], revision: stored.current.revision + 1 }
    return stored.current
  })
  return stored
}

const openEditor = async () => {
  renderScreen(<IcpPage />)
  await settle()
}
const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}
const matchedCount = () => document.querySelector('.preview-count__number')?.textContent
const waitOutDebounce = async () => {
  act(() => void jest.advanceTimersByTime(500))
  await settle()
}

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-02T08:00:00.000Z') })
  fakeTaro.reset()
  fakeTaro.setParams({ id: 'icp_000001' })
})
afterEach(() => {
  jest.useRealTimers()
})

test('the count moves with the criteria, and undo brings a removed one back', async () => {
  serve()
  await openEditor()
  expect(matchedCount()).toBe('2')
  await press('删除')
  await waitOutDebounce()
  expect(matchedCount()).toBe('4')
  await press('撤销')
  await waitOutDebounce()
  expect(matchedCount()).toBe('2')
})

test('a draft is saved with the revision it started from, without its unfinished criteria', async () => {
  serve()
  await openEditor()
  await press('+ 上市板块')
  expect(screen.getByText('请至少选一个值，否则这个条件不生效。')).toBeTruthy()
  await press('保存草稿')
  expect(fakeTaro.asked('icps.update')).toMatchObject([{ icpId: 'icp_000001', revision: 1, criteria: [{ id: 'c1' }] }])
})

test('when somebody else saved first, the input stays and can be saved over theirs', async () => {
  const stored = serve()
  await openEditor()
  fireEvent.change(screen.getByLabelText('画像名称'), { target: { value: '我的名字' } })
  stored.current = icpSummary({ name: '别人的名字', revision: 5 })
  fakeTaro.refuse('icps.update', 'CONFLICT', '别人改过了')
  await press('保存草稿')
  expect(screen.getByText(/别人刚刚改过这个画像/)).toBeTruthy()
  expect(screen.getByLabelText('画像名称')).toHaveProperty('value', '我的名字')
  fakeTaro.answer<{ name: string }>('icps.update', ({ name }) => icpSummary({ name, revision: 6 }))
  await press('用我的覆盖')
  expect(fakeTaro.asked('icps.update')).toMatchObject([{ revision: 1 }, { revision: 5, name: '我的名字' }])
  expect(screen.queryByText(/别人刚刚改过这个画像/)).toBeNull()
})

test('when somebody else saved first, theirs can be taken instead', async () => {
  const stored = serve()
  await openEditor()
  fireEvent.change(screen.getByLabelText('画像名称'), { target: { value: '我的名字' } })
  stored.current = icpSummary({ name: '别人的名字', revision: 5 })
  fakeTaro.refuse('icps.update', 'CONFLICT', '别人改过了')
  await press('保存草稿')
  await press('看最新内容')
  expect(screen.getByLabelText('画像名称')).toHaveProperty('value', '别人的名字')
})

test('publishing saves first, shows the job and says that the old version stays', async () => {
  const stored = serve()
  await openEditor()
  fireEvent.change(screen.getByLabelText('画像名称'), { target: { value: '新名字' } })
  fakeTaro.answer('icps.publish', () => {
    stored.current = { ...stored.current, buildingJobId: 'job_000001' }
    return { jobId: 'job_000001', versionId: 'icv_000001', startedAt: '2026-03-02T08:00:00.000Z' }
  })
  const job = { id: 'job_000001', kind: 'publish-icp', subjectId: 'icv_000001', problem: null, summary: null }
  fakeTaro.answer('jobs.advance', () => ({ ...job, status: 'running', doneCount: 1, totalCount: 4 }))
  await press('发布')
  expect(fakeTaro.asked('icps.publish')).toEqual([{ icpId: 'icp_000001', revision: 2 }])
  expect(screen.getByText('已处理 1 / 4')).toBeTruthy()
  expect(screen.getAllByText('旧版本在完成前继续有效。').length).toBeGreaterThan(0)

  stored.current = {
    ...stored.current,
    buildingJobId: null,
    liveVersionId: 'icv_000001',
    liveVersion: {
      id: 'icv_000001',
      icpId: 'icp_000001',
      number: 1,
      criteria: stored.current.criteria,
      asOf: '2026-03-02',
      status: 'live',
      bandCounts: { A: 2, B: 0, C: 2, unknown: 0 },
      createdAt: '2026-03-02T08:00:00.000Z',
      publishedAt: '2026-03-02T08:00:02.000Z'
    }
  }
  fakeTaro.answer('jobs.advance', () => ({ ...job, status: 'done', doneCount: 4, totalCount: 4 }))
  await waitOutDebounce()
  expect(screen.getByText('第 1 版生效中')).toBeTruthy()
  expect(screen.getByText('去建目标客户名单')).toBeTruthy()
})

test('without a criterion there is nothing to publish, and it says so', async () => {
  serve(icpSummary({ criteria: [] }))
  await openEditor()
  expect(screen.getByText('至少要有一个完整的条件才能发布。')).toBeTruthy()
  await press('发布')
  expect(fakeTaro.asked('icps.publish')).toEqual([])
})
