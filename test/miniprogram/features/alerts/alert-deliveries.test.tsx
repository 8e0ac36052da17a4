import type { AlertDetail } from '@shared/contracts/alerts'
import { fireEvent, screen } from '@testing-library/react'
import { AlertDeliveries } from '@/features/alerts/alert-deliveries'
import { renderScreen } from '../../../support/render-screen'
import { settle } from '../../../support/settle'
import { fakeTaro } from '../../../support/taro'

const show = (status: AlertDetail['deliveries'][number]['status']) => {
  const delivery = { id: 'alr_000001:robot', channel: 'robot', status, dueAt: '2026-11-29T04:00:00.000Z', sentAt: null, problem: null }
  const alert = { id: 'alr_000001', deliveries: [delivery] } as unknown as AlertDetail
  fakeTaro.answer('alerts.resend', () => alert)
  renderScreen(<AlertDeliveries alert={alert} />)
}
const press = async (label: string) => {
  fireEvent.click(screen.getByText(label))
  await settle()
}

describe('the messages of an alert', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    fakeTaro.reset()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('one that nobody can vouch for is sent again only after saying that it may arrive twice', async () => {
    show('uncertain')
    await press('再发一次')
    expect(fakeTaro.asked('alerts.resend')).toEqual([])
    await press('可能会收到两条，仍然再发')
    expect(fakeTaro.asked('alerts.resend')).toEqual([{ alertId: 'alr_000001', deliveryId: 'alr_000001:robot' }])
  })

  test('one that was refused is sent again with one press', async () => {
    show('failed')
    await press('再发一次')
    expect(fakeTaro.asked('alerts.resend')).toHaveLength(1)
  })

  test('one that went out, or waits, is left alone', () => {
    show('sent')
    expect(screen.queryByText('再发一次')).toBeNull()
  })
})
