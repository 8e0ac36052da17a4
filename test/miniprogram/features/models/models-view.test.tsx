import type { ModelVersion } from '@shared/contracts/models'
import { firstVersion } from '@shared/domain/models/version-status'
import { fireEvent, screen, within } from '@testing-library/react'
import ModelsPage from '@/packages/studio/models/index'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const version = (overrides: Partial<ModelVersion> = {}): ModelVersion => {
  const { createdBy: _createdBy, ...first } = firstVersion()
  return { ...first, status: 'live', ...overrides }
}
const draft = version({ id: 'mdl_000002', number: 2, name: '直播更重要', status: 'draft', isFrozen: false, revision: 4 })

interface Saved {
  modelId: string
  revision: number
  model: { halfLifeDays: number }
}

const marketer = ['models.list', 'models.update', 'models.publish', 'models.revert']

const open = async (items: ModelVersion[], answer: { canRevert?: boolean } = {}, permissions = marketer) => {
  fakeTaro.answer('session.get', () => ({ role: 'marketer', name: '周屿', permissions }))
  fakeTaro.answer('models.list', () => ({ items, buildingJobId: null, canRevert: false, ...answer }))
  fakeTaro.answer('models.getTrial', () => ({ trial: null }))
  fakeTaro.answer('accounts.list', () => ({ items: [], nextCursor: null, icp: null, modelVersion: 'v1' }))
  fakeTaro.answer('models.update', () => ({ ...draft, revision: 5, problems: [] }))
  renderScreen(<ModelsPage />)
  await settle()
}
const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}

describe('the page of scoring rules', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    fakeTaro.reset()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('names every version, where it stands and what it is', async () => {
    await open([draft, version()])
    const row = screen.getByText('评分规则 v1').closest('.cell') as HTMLElement
    expect(within(row).getByText('正在使用')).toBeTruthy()
    expect(within(row).getByText('初始规则 · 半衰期 45 天 · 1 级从 60 分 · 2 级从 30 分')).toBeTruthy()
    expect(screen.getByText('草稿')).toBeTruthy()
  })

  test('opens a draft, says each rule in words and saves what was changed', async () => {
    await open([draft, version()])
    await press('评分规则 v2')
    expect(screen.getByText('看了报价或案例 · 同一内容每 3 天最多计 1 次')).toBeTruthy()
    fireEvent.click(screen.getByLabelText('互动半衰期 +5'))
    await press('保存草稿')
    const [saved] = fakeTaro.asked('models.update') as Saved[]
    expect(saved).toMatchObject({ modelId: draft.id, revision: 4, model: { halfLifeDays: 50 } })
    expect(saved?.model).not.toHaveProperty('version')
  })

  test('does not publish levels that cross, and says what to mend', async () => {
    await open([{ ...draft, model: { ...draft.model, levelTwoFromScore: 60 } }, version()])
    await press('评分规则 v2')
    expect(screen.getByText('1 级的起点要高于 2 级的起点。')).toBeTruthy()
    await press('保存并发布')
    expect(fakeTaro.asked('models.publish')).toEqual([])
  })

  test('publishes what was saved last', async () => {
    fakeTaro.answer('models.publish', () => ({ jobId: 'job_000001' }))
    await open([draft, version()])
    await press('评分规则 v2')
    fireEvent.click(screen.getByLabelText('互动半衰期 +5'))
    await press('保存并发布')
    expect(fakeTaro.asked('models.publish')).toEqual([{ modelId: draft.id, revision: 5 }])
  })

  test('publishes a draft nobody changed as it was tried, without another revision', async () => {
    fakeTaro.answer('models.publish', () => ({ jobId: 'job_000001' }))
    await open([draft, version()])
    await press('评分规则 v2')
    await press('保存并发布')
    expect(fakeTaro.asked('models.update')).toEqual([])
    expect(fakeTaro.asked('models.publish')).toEqual([{ modelId: draft.id, revision: 4 }])
  })

  test('tries a draft on the whole ledger: progress, then who becomes hot, grades and the deals won last', async () => {
    let status: 'running' | 'done' = 'running'
    const trial = { id: 'trl_000001', modelId: draft.id, revision: 5, modelVersion: 'v2', liveModelVersion: 'v1', jobId: 'job_000003' }
    const at = '2026-11-29T04:00:00.000Z'
    const flags = { knownCount: 40, before: 12, after: 19 }
    const grades = [
      { grade: 'A1', before: 3, after: 5 },
      { grade: null, before: 1, after: 1 }
    ]
    const result = {
      accountCount: 600,
      grades,
      hot: { before: 3, after: 5 },
      becomesHotCount: 3,
      stopsBeingHotCount: 1,
      won: { dealCount: 41, byOpening: flags, byClosing: flags }
    }
    const move = { accountId: 'acc_000001', name: '青岛云帆', before: { score: 52, grade: 'A2' }, after: { score: 71, grade: 'A1' } }
    fakeTaro.answer('models.try', () => ({ trialId: trial.id, jobId: trial.jobId }))
    await open([draft, version()])
    fakeTaro.answer('models.getTrial', () => ({
      trial: { ...trial, status, startedAt: at, endedAt: status === 'done' ? at : null, result: status === 'done' ? result : null }
    }))
    fakeTaro.answer('models.listTrialMoves', () => ({ items: [move], nextCursor: null }))
    fakeTaro.answer('models.cancelTrial', () => ({ isCancelled: true }))
    fakeTaro.answer('jobs.advance', () => ({
      id: trial.jobId,
      kind: 'try-model',
      subjectId: trial.id,
      status,
      doneCount: 0,
      totalCount: 640,
      problem: null,
      summary: null
    }))
    await press('评分规则 v2')
    fireEvent.click(screen.getByLabelText('互动半衰期 +5'))
    await press('保存并试算')
    expect(fakeTaro.asked('models.try')).toEqual([{ modelId: draft.id, revision: 5 }])
    expect(screen.getByText('正在试算评分规则 v2')).toBeTruthy()
    await press('停止试算')
    expect(fakeTaro.asked('models.cancelTrial')).toEqual([{ trialId: trial.id }])

    status = 'done'
    expect(await screen.findByText('重点跟进客户 3 → 5 家')).toBeTruthy()
    expect(screen.getByLabelText('立项前（40 个）：现在 12，试算后 19')).toBeTruthy()
    expect(screen.getByLabelText('A1：现在 3，试算后 5')).toBeTruthy()
    const row = (await screen.findByText('青岛云帆')).closest('.cell') as HTMLElement
    expect(within(row).getByText('A2 → A1 · 互动度 52 分 → 71 分')).toBeTruthy()
    fireEvent.click(screen.getByText('不再是重点 1'))
    await settle()
    expect(fakeTaro.asked('models.listTrialMoves').at(-1)).toMatchObject({ trialId: trial.id, direction: 'stops-being-hot' })
  })

  test('asks once more before it goes back to the version before', async () => {
    fakeTaro.answer('models.revert', () => ({ liveVersion: 'v1' }))
    await open([version()], { canRevert: true })
    await press('恢复上一个版本')
    expect(fakeTaro.asked('models.revert')).toEqual([])
    await press('立刻恢复')
    expect(fakeTaro.asked('models.revert')).toEqual([{}])
  })

  test('has nothing to go back to before a second version was published', async () => {
    await open([version()])
    expect(screen.queryByText('恢复上一个版本')).toBeNull()
  })

  test('checks all scores for who may, and says where they are not the ledger’s', async () => {
    const job = { id: 'job_000002', kind: 'verify-scores', subjectId: 'scores', status: 'done', doneCount: 45, totalCount: 45, problem: null }
    fakeTaro.answer('models.verify', () => ({ jobId: job.id }))
    fakeTaro.answer('jobs.advance', () => ({ ...job, summary: { accounts: 2, differences: 3 } }))
    await open([version()], {}, ['models.list', 'models.verify'])
    await press('核对全部分数')
    expect(await screen.findByText(/已核对 45 家客户，其中 2 家共有 3 处不一致。/)).toBeTruthy()
  })

  test('offers the check to nobody else', async () => {
    await open([version()])
    expect(screen.queryByText('核对全部分数')).toBeNull()
  })
})
