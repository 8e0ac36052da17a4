import http from 'node:http'
import { refuseUnsafeStart } from '../../../localcloud/server/guard'
import { startLocalCloud } from '../../../localcloud/server/start'
import { removeTemporaryFolders } from '../support/temporary-folder'
import { startTestCloud, type TestCloud, testOptions } from '../support/test-cloud'

let running: TestCloud

beforeAll(async () => {
  running = await startTestCloud()
})
afterAll(async () => {
  await running.cloud.stop()
  removeTemporaryFolders()
})

/** Asks with headers that fetch would not send. */
const statusWith = (headers: Record<string, string>, { path = '/localcloud/identities', method = 'GET' } = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port: running.cloud.port, path, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
    request.end()
  })

describe('the local cloud', () => {
  test.each(['0.0.0.0', '192.168.1.5', '::', '10.0.0.1', 'example.com', '128.0.0.1'])('refuses to bind to %s', async (host) => {
    await expect(startLocalCloud(testOptions({ host }))).rejects.toThrow('loopback only')
  })

  test.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1', '[::1]'])('may bind to %s', (host) => {
    expect(() => refuseUnsafeStart(host, 'test')).not.toThrow()
  })

  it('refuses to stand in for production', () => {
    expect(() => refuseUnsafeStart('127.0.0.1', 'production')).toThrow('production')
  })

  it('says what to do when the port is in use', async () => {
    await expect(startLocalCloud(testOptions({ port: running.cloud.port }))).rejects.toThrow(`Port ${running.cloud.port} is in use`)
  })

  it('answers no page of another site, nor one that rebound its name to this machine', async () => {
    const host = `localhost:${running.cloud.port}`
    expect(await statusWith({ host })).toBe(200)
    expect(await statusWith({ host, origin: 'http://localhost:10086' })).toBe(200)
    expect(await statusWith({ host, origin: 'https://evil.example' })).toBe(403)
    expect(await statusWith({ host, origin: 'null' })).toBe(403)
    expect(await statusWith({ host: 'evil.example' })).toBe(403)
  })

  it('lets no page speak to the SDK’s endpoint', async () => {
    expect(await statusWith({ host: 'localhost', origin: running.cloud.url }, { path: '/admin', method: 'POST' })).toBe(403)
  })

  it('lets a page of another port of this machine upload', async () => {
    const preflight = await fetch(`${running.cloud.url}/storage/a.txt`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:10086', 'access-control-request-method': 'PUT', 'access-control-request-headers': 'authorization,signature' }
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('http://localhost:10086')
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,signature')
  })

  it('answers an unknown command, a form and rubbish as errors, and lives', async () => {
    const ask = async (body: string, type = 'application/json') => {
      const response = await fetch(`http://127.0.0.1:${running.cloud.port}/admin?env=local`, { method: 'POST', body, headers: { 'content-type': type } })
      return { status: response.status, ...((await response.json()) as object) }
    }
    expect(await ask('{"action":"database.drop"}')).toMatchObject({ status: 200, code: 'INVALID_ACTION', message: expect.stringContaining('database.drop') })
    expect(await ask('{"action":"__proto__"}')).toMatchObject({ code: 'INVALID_ACTION' })
    expect(await ask('rubbish')).toMatchObject({ status: 200, code: 'INVALID_PARAM' })
    expect(await ask('{"action":"database.getDocument","collectionName":"accounts","query":"{"}')).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await ask('--x--', 'multipart/form-data; boundary=x')).toMatchObject({ code: 'INVALID_WX_API' })
    expect(await ask('{"action":"wx.api","apiName":"nothing.atAll"}')).toMatchObject({ code: 'INVALID_WX_API', requestId: expect.any(String) })
  })
})
