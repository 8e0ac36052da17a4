import { previewIcp } from '@shared/domain/icp/preview'
import { encodeProjection } from '@shared/domain/icp/projection'
import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { FullCountLine } from '@/features/icp/full-count-line'
import { inCriterion } from '../../../support/builders/criterion'
import { traits } from '../../../support/builders/traits'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const projection = encodeProjection([{ id: 'acc_000001', name: '甲', traits: traits() }])
const data = { projection, totalCount: 9_000, isSample: true, asOf: '2026-03-02' }
const criteria = [inCriterion()]
const live = { criteria, preview: previewIcp({ criteria, projection, asOf: data.asOf, sampleSize: 5 }), isCounting: false }

const Editing = () => {
  const [shown, setShown] = useState(live)
  const edit = () => setShown({ ...live, criteria: [inCriterion({ expected: ['银行'] })] })
  return (
    <>
      <FullCountLine live={shown} data={data} />
      <button type='button' onClick={edit}>
        edit
      </button>
    </>
  )
}

const pageAt = (cursor: string | undefined) => {
  const page = { examinedCount: 4_500, matchedCount: 1_200, removedCounts: {} }
  return cursor === undefined ? { ...page, nextCursor: 'second' } : { ...page, nextCursor: null }
}

beforeEach(() => {
  jest.useFakeTimers()
  fakeTaro.reset()
})
afterEach(() => {
  jest.useRealTimers()
})

test('above 5,000 accounts it says that it looks at a sample, and counts all when asked', async () => {
  fakeTaro.answer<{ cursor?: string }>('icps.countPage', ({ cursor }) => pageAt(cursor))
  renderScreen(<FullCountLine live={live} data={data} />)
  expect(screen.getByText(/按 1 家的抽样估算（共 9000 家）/)).toBeTruthy()
  fireEvent.click(screen.getByText('精确统计全部'))
  await settle()
  expect(screen.getByText('全部 9000 家中有 2400 家符合')).toBeTruthy()
  expect(fakeTaro.asked('icps.countPage')).toEqual([{ criteria }, { criteria, cursor: 'second' }])
})

test('a count of criteria that have changed since is said to be old', async () => {
  fakeTaro.answer<{ cursor?: string }>('icps.countPage', ({ cursor }) => pageAt(cursor))
  renderScreen(<Editing />)
  fireEvent.click(screen.getByText('精确统计全部'))
  await settle()
  fireEvent.click(screen.getByText('edit'))
  expect(screen.getByText('条件改过了，请重新统计。')).toBeTruthy()
})

test('a page that fails ends the count with its sentence', async () => {
  fakeTaro.refuse('icps.countPage', 'BUSY', '现在有点忙，请再点一次。')
  renderScreen(<FullCountLine live={live} data={data} />)
  fireEvent.click(screen.getByText('精确统计全部'))
  await settle()
  expect(screen.getByText('现在有点忙，请再点一次。')).toBeTruthy()
  expect(fakeTaro.asked('icps.countPage')).toHaveLength(1)
})
