import { AppError } from '@/api/app-error'
import { ask, callAction } from '@/api/call-action'
import { prepareBrowser } from '../../support/render-screen'
import taro, { fakeTaro } from '../../support/taro'

describe('asking the API', () => {
  beforeAll(prepareBrowser)
  beforeEach(() => fakeTaro.reset())

  test('gives the data of an answer', async () => {
    fakeTaro.answer('products.list', () => ({ items: [] }))
    expect(await callAction('products.list', {})).toEqual({ ok: true, data: { items: [] } })
  })

  test('throws an AppError with the server’s code, sentence and request id', async () => {
    fakeTaro.refuse('products.create', 'CONFLICT', '已有同名产品，请换一个名字')
    const error = await ask('products.create', { name: '云' }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AppError)
    expect(error).toMatchObject({ code: 'CONFLICT', message: '已有同名产品，请换一个名字', requestId: 'req-test', fields: {} })
  })

  test('calls it OFFLINE, in a sentence that says what to do, when no answer came', async () => {
    fakeTaro.goOffline()
    expect(await callAction('products.list', {})).toMatchObject({ ok: false, error: { code: 'OFFLINE', message: '网络连接不上，请检查网络后重试' } })
  })

  test.each([['<html>'], [null], [{ data: 1 }]])('does not take %p for an answer', async (reply) => {
    const request = jest.spyOn(taro, 'request').mockResolvedValue({ statusCode: 502, data: reply })
    expect(await callAction('products.list', {})).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    request.mockRestore()
  })
})
