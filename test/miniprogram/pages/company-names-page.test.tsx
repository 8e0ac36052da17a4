import type { NameReviewItem } from '@shared/contracts/company-names'
import type { Ratio } from '@shared/model/units'
import { fireEvent, screen } from '@testing-library/react'
import CompanyNamesPage from '@/packages/studio/company-names/index'
import { renderScreen } from '../../support/render-screen'
import { settle } from '../../support/settle'
import { fakeTaro } from '../../support/taro'

const review: NameReviewItem = {
  id: 'nrv_000001',
  spelling: '恒源生物',
  candidates: [
    { accountId: 'acc_000001', legalName: '青岛恒源生物科技有限公司', shortName: null, confidence: 0.37 as Ratio, evidence: ['same-core', 'region-not-typed'] }
  ],
  status: 'open',
  settlement: null,
  personCount: 2,
  revision: 4,
  createdAt: '2026-03-01T08:00:00.000Z',
  updatedAt: '2026-03-01T08:00:00.000Z',
  people: [{ personId: 'per_000001', displayName: '李四', jobTitle: '采购经理', firstScene: 1058, declaredAt: '2026-03-01T08:00:00.000Z' }],
  account: null
}

const open = async (items: NameReviewItem[]) => {
  const asked: unknown[] = []
  fakeTaro.answer('session.get', () => ({ role: 'sales', name: '林晓岚', permissions: ['companyNames.reviews'] }))
  fakeTaro.answer('companyNames.reviews', () => ({ items, nextCursor: null, openCount: items.length }))
  for (const name of ['companyNames.settle', 'companyNames.undo'] as const) {
    fakeTaro.answer(name, (input: unknown) => {
      asked.push(input)
      return { review, jobId: 'job_000001' }
    })
  }
  renderScreen(<CompanyNamesPage />)
  await settle()
  return asked
}

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
})
afterEach(() => {
  jest.useRealTimers()
})

test('a spelling shows who typed it, where they came from, the candidates and why', async () => {
  await open([review])

  for (const text of ['恒源生物', '2 人填写', '李四 · 采购经理 · 从公众号文章来', '就是 青岛恒源生物科技有限公司', '把握 37%', '字号一致', '没写地区']) {
    expect(screen.getByText(text)).toBeTruthy()
  }
})

test('one tap on a candidate settles it', async () => {
  const asked = await open([review])
  fireEvent.click(screen.getByText('就是 青岛恒源生物科技有限公司'))
  await settle()

  expect(asked).toEqual([{ reviewId: 'nrv_000001', revision: 4, settlement: { as: 'account', accountId: 'acc_000001' } }])
})

test('a company that is in no list is made with the name as typed, or another', async () => {
  const asked = await open([review])
  fireEvent.click(screen.getByText('新建客户'))
  fireEvent.change(screen.getByLabelText('公司全称'), { target: { value: '烟台恒源生物有限公司' } })
  fireEvent.click(screen.getByText('新建并关联'))
  await settle()

  expect(asked).toEqual([{ reviewId: 'nrv_000001', revision: 4, settlement: { as: 'new-account', legalName: '烟台恒源生物有限公司' } }])
})

test('what is settled can be undone', async () => {
  const asked = await open([{ ...review, status: 'settled', account: { id: 'acc_000001', legalName: '青岛恒源生物科技有限公司', shortName: null } }])
  expect(screen.getByText('是 青岛恒源生物科技有限公司 · 2 人填写')).toBeTruthy()
  fireEvent.click(screen.getByText('撤销'))
  await settle()

  expect(asked).toEqual([{ reviewId: 'nrv_000001', revision: 4 }])
})

test('nothing to settle says so', async () => {
  await open([])

  expect(screen.getByText('没有待确认的公司名')).toBeTruthy()
})
