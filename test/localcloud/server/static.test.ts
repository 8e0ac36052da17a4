import fs from 'node:fs'
import path from 'node:path'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder'
import { startTestCloud, type TestCloud, testIdentities } from '../support/test-cloud'

let running: TestCloud

beforeAll(async () => {
  const folder = temporaryFolder()
  const h5Dir = path.join(folder, 'h5')
  fs.mkdirSync(path.join(h5Dir, 'js'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  fs.writeFileSync(path.join(h5Dir, 'index.html'), '<html><body><div id="app"></div></body></html>')
  fs.writeFileSync(path.join(h5Dir, 'js/app.1a2b3c4d.js'), 'run()')
  fs.writeFileSync(path.join(h5Dir, 'plain.css'), 'p{}')
  running = await startTestCloud({ h5Dir })
})
afterAll(async () => {
  await running.cloud.stop()
  removeTemporaryFolders()
})

const get = async (pathname: string) => {
  const response = await fetch(running.cloud.url + pathname)
  return { status: response.status, type: response.headers.get('content-type'), cache: response.headers.get('cache-control'), text: await response.text() }
}

describe('the app', () => {
  test.each(['/', '/index.html', '/pages/home/index'])('is served at %s with the role bar before </body>', async (pathname) => {
    const { status, text } = await get(pathname)
    expect(status).toBe(200)
    expect(text).toContain('<div id="app"></div><link rel="stylesheet" href="/localcloud/role-bar.css"><script src="/localcloud/role-bar.js"></script></body>')
  })

  it('has its hashed files kept for ever, and the others asked for again', async () => {
    expect(await get('/js/app.1a2b3c4d.js')).toEqual({
      status: 200,
      type: 'text/javascript; charset=utf-8',
      cache: 'public, max-age=31536000, immutable',
      text: 'run()'
    })
    expect(await get('/plain.css')).toMatchObject({ type: 'text/css; charset=utf-8', cache: 'no-cache' })
  })

  test.each(['/missing.js', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/js/..%2f..%2fsecret.txt', '/%00.js', '/%zz.js'])(
    'gives nothing at %s',
    async (pathname) => {
      const { status, text } = await get(pathname)
      expect(status).toBe(404)
      expect(text).not.toContain('secret')
    }
  )

  it('that is not built yet says what to do', async () => {
    const empty = await startTestCloud()
    const text = await (await fetch(empty.cloud.url)).text()
    await empty.cloud.stop()
    expect(text).toContain('npm run build')
  })
})

describe('the role bar', () => {
  it('has its script, its style and the identities', async () => {
    expect(await get('/localcloud/role-bar.js')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' })
    expect(await get('/localcloud/role-bar.css')).toMatchObject({ status: 200, type: 'text/css; charset=utf-8' })
    expect(JSON.parse((await get('/localcloud/identities')).text)).toEqual(testIdentities)
    expect((await get('/localcloud/nothing')).status).toBe(404)
  })
})
