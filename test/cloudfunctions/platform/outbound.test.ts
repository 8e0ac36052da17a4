import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { isInnerAddress, postJson } from '../../../cloudfunctions/platform/outbound'

let server: http.Server
let origin: string
let connectionCount = 0
beforeAll(async () => {
  server = http.createServer((request, response) => {
    if (request.url === '/away') return response.writeHead(302, { location: '/answer' }).end()
    if (request.url === '/endless') return response.end('x'.repeat(200_000))
    return response.end('{"errcode":0}')
  })
  server.on('connection', () => {
    connectionCount += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

describe('an inner address', () => {
  test.each([
    '127.0.0.1',
    '127.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    'no address'
  ])('%s', (address) => expect(isInnerAddress(address)).toBe(true))

  test.each(['8.8.8.8', '119.29.29.29', '172.32.0.1', '100.128.0.1', '2400:3200::1', '::ffff:8.8.8.8'])('is not %s', (address) =>
    expect(isInnerAddress(address)).toBe(false)
  )
})

describe('a request to the outside', () => {
  test.each(['https://127.0.0.1', 'https://localhost', 'https://[::1]', 'https://127.1', 'https://2130706433', 'https://0x7f.1', 'https://169.254.169.254'])(
    'to %s is refused before anything connects',
    async (place) => {
      const before = connectionCount
      const { port } = server.address() as AddressInfo
      await expect(postJson({ origin: `${place}:${port}`, path: '/answer', body: {}, mayBeInner: false })).rejects.toThrow('inner address')
      expect(connectionCount).toBe(before)
    }
  )

  test('follows no redirect', async () => {
    expect((await postJson({ origin, path: '/away', body: {}, mayBeInner: true })).status).toBe(302)
  })

  test('reads no answer without end', async () => {
    await expect(postJson({ origin, path: '/endless', body: {}, mayBeInner: true })).rejects.toThrow('too long')
  })

  test('brings the answer', async () => {
    expect(await postJson({ origin, path: '/answer', body: { a: 1 }, mayBeInner: true })).toEqual({ status: 200, text: '{"errcode":0}' })
  })
})
