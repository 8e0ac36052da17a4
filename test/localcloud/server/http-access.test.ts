import { removeTemporaryFolders } from '../support/temporary-folder'
import { startTestCloud, type TestCloud } from '../support/test-cloud'
import { writeFunction } from '../support/write-function'

let test: TestCloud

beforeAll(async () => {
  test = await startTestCloud()
})
afterAll(async () => {
  await test.cloud.stop()
  removeTemporaryFolders()
})

const deploy = (name: string, body: string, config: object) => writeFunction(test.options.functionsDir, name, { body, config })
const at = (path: string, init: RequestInit = {}) => fetch(`${test.cloud.url}/http${path}`, init)

describe('HTTP access', () => {
  it('calls the function with the cloud’s event, and as nobody', async () => {
    deploy('echo', 'async (event) => ({ ...event, openid: process.env.WX_OPENID ?? null })', { http: [{ path: '/echo' }] })
    const response = await at('/echo/deep?a=1&b=%E9%9D%B6', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'X-Own': 'yes', authorization: 'Bearer local.somebody' },
      body: '{"n":1}'
    })
    expect(await response.json()).toEqual({
      path: '/echo/deep',
      httpMethod: 'PUT',
      headers: expect.objectContaining({ 'x-own': 'yes', 'content-type': 'application/json' }),
      queryStringParameters: { a: '1', b: '靶' },
      requestContext: { requestId: response.headers.get('x-request-id'), envId: 'local', appId: expect.any(String), uin: expect.any(String) },
      body: '{"n":1}',
      isBase64Encoded: false,
      openid: null
    })
  })

  it('gives a body that is not text as base64, and takes one back', async () => {
    deploy('image', 'async ({ body, isBase64Encoded }) => ({ statusCode: 201, headers: { "Content-Type": "image/png" }, body, isBase64Encoded })', {
      http: [{ path: '/image' }]
    })
    const bytes = Uint8Array.from([0, 255, 137, 80, 10])
    const response = await at('/image', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: bytes })
    expect([response.status, response.headers.get('content-type')]).toEqual([201, 'image/png'])
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
  })

  it.each([
    ['"hello"', 200, 'text/plain; charset=utf-8', 'hello'],
    ['42', 200, 'text/plain; charset=utf-8', '42'],
    ['({ a: 1 })', 200, 'application/json; charset=utf-8', '{"a":1}'],
    ['[1, 2]', 200, 'application/json; charset=utf-8', '[1,2]'],
    ['undefined', 200, 'text/plain; charset=utf-8', ''],
    ['({ statusCode: 404, body: "none" })', 404, 'text/plain; charset=utf-8', 'none'],
    ['({ statusCode: 200, headers: { "content-type": "text/html" }, body: "<p>" })', 200, 'text/html', '<p>'],
    ['({ statusCode: 7, body: "" })', 502, null, 'statusCode 7 is none of HTTP.']
  ])('turns what the function returns into a response: %s', async (result, status, type, text) => {
    deploy('returns', `async () => ${result}`, { http: [{ path: '/returns' }] })
    const response = await at('/returns')
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, text])
  })

  it('takes the longest route that covers the path, and can hide it from the function', async () => {
    deploy('outer', 'async ({ path }) => "outer " + path', { http: [{ path: '/shop' }] })
    deploy('inner', 'async ({ path }) => "inner " + path', { http: [{ path: '/shop/cart', enablePathTransmission: false }] })
    const texts = await Promise.all(['/shop', '/shop/cart', '/shop/cart/7', '/shop/carts'].map(async (path) => (await at(path)).text()))
    expect(texts).toEqual(['outer /shop', 'inner /', 'inner /7', 'outer /shop/carts'])
    expect((await at('/shopping')).status).toBe(404)
  })

  it('keeps repeated headers such as Set-Cookie, and sends no body for HEAD', async () => {
    deploy('cookies', 'async () => ({ statusCode: 200, headers: { "Set-Cookie": ["a=1", "b=2"] }, body: "text" })', { http: [{ path: '/cookies' }] })
    expect((await at('/cookies')).headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    const head = await at('/cookies', { method: 'HEAD' })
    expect([head.headers.get('content-length'), await head.text()]).toEqual(['4', ''])
  })

  it('fails with the cloud’s codes', async () => {
    deploy('thrower', 'async () => { throw new Error("no") }', { http: [{ path: '/thrower' }] })
    const failure = await at('/thrower')
    expect([failure.status, ((await failure.json()) as { code: string }).code]).toEqual([500, 'FUNCTION_INVOCATION_FAILED'])
    const large = await at('/echo', { method: 'POST', body: 'x'.repeat(6_400_000) })
    expect(large.status).toBe(413)
  })
})
