import type { OutcomeReportView } from '@shared/contracts/outcomes'
import { reportOutcomes } from '@shared/domain/outcomes/report'
import { asScore } from '@shared/model/units'
import { screen } from '@testing-library/react'
import { OutcomeReport } from '@/features/outcomes/outcome-report'
import { renderScreen } from '../../../support/render-screen'
import { fakeTaro } from '../../../support/taro'

const report = (dealCount: number): OutcomeReportView => ({
  ...reportOutcomes(
    Array.from({ length: dealCount }, (_, index) => ({
      id: `del_00000${index}`,
      accountId: `acc_00000${index % 40}`,
      isWon: index % 4 < 2,
      openedOn: '2026-03-01',
      closedOn: '2026-04-01',
      fitScore: asScore(index % 2 === 0 ? 40 : 60),
      fitBand: 'B' as const,
      atOpening: { score: null, level: 3 as const, grade: 'B3' as const },
      atClosing: null,
      firstHotDay: null,
      modelVersion: 'v1',
      icpVersionId: null
    }))
  ),
  judgedAt: '2026-05-01T08:00:00.000Z',
  runningJobId: null
})
const show = (view: OutcomeReportView) => {
  fakeTaro.answer('outcomes.report', () => view)
  return renderScreen(<OutcomeReport progress={({ jobId }) => jobId} />)
}

describe('the outcomes page', () => {
  beforeEach(() => fakeTaro.reset())

  test('says plainly that no difference can be seen, with the interval behind it', async () => {
    show(report(400))
    expect(await screen.findByText('看不出区别')).toBeTruthy()
    expect(screen.getByText(/赢单的分数高于输单的可能是 0\.50（95% 区间 0\.\d\d–0\.\d\d/)).toBeTruthy()
    expect(screen.getByText('已关闭 400 个商机，赢 200 个，赢单率 50%。')).toBeTruthy()
  })

  test('says that there is too little where nobody was scored', async () => {
    show(report(400))
    expect(await screen.findByText('商机太少，还不能判断')).toBeTruthy()
  })

  test('without closed deals says what to do', async () => {
    show(report(0))
    expect(await screen.findByText('还没有可以回看的商机')).toBeTruthy()
  })
})
