import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder'
import { failureOf, startTestCloud, type TestCloud } from '../support/test-cloud'

let test: TestCloud

beforeAll(async () => {
  test = await startTestCloud()
})
afterAll(async () => {
  await test.cloud.stop()
  removeTemporaryFolders()
})

const upload = async (cloudPath: string, text: string) => (await test.app.uploadFile({ cloudPath, fileContent: Buffer.from(text) })).fileID
const download = async (fileID: string) => String((await test.app.downloadFile({ fileID })).fileContent)

describe('files through the SDK', () => {
  it('come back as they were put, under an id of the environment', async () => {
    const fileID = await upload('imports/客户 名单(1).csv', '名称\n靶心')
    expect(fileID).toBe('cloud://local.local-1250000000/imports/客户 名单(1).csv')
    expect(await download(fileID)).toBe('名称\n靶心')
  })

  it('put again are replaced', async () => {
    await upload('again.txt', 'one')
    expect(await download(await upload('again.txt', 'two'))).toBe('two')
  })

  it('are taken from a stream and given to a file', async () => {
    const folder = temporaryFolder()
    fs.writeFileSync(path.join(folder, 'in.txt'), 'from a stream')
    const { fileID } = await test.app.uploadFile({ cloudPath: 'stream.txt', fileContent: fs.createReadStream(path.join(folder, 'in.txt')) })
    expect(await download(fileID)).toBe('from a stream')
  })

  it('have temporary URLs that anyone may read until they expire', async () => {
    const fileID = await upload('pictures/a.png', 'bytes')
    const { fileList } = await test.app.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }, 'cloud://local.local-1250000000/none'] })
    expect(fileList.map(({ code }: { code: string }) => code)).toEqual(['SUCCESS', 'STORAGE_FILE_NONEXIST'])
    const url = fileList[0]?.tempFileURL ?? ''
    const response = await fetch(url)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'image/png', 'bytes'])
    expect((await fetch(url.replace(/sign=\w/, 'sign=x'))).status).toBe(403)
    const control = (clockOffsetMs: number) => fetch(`${test.cloud.url}/localcloud/control`, { method: 'POST', body: JSON.stringify({ clockOffsetMs }) })
    await control(120_000)
    expect((await fetch(url)).status).toBe(403)
    await control(0)
    expect((await fetch(url)).status).toBe(200)
  })

  it('deleted are gone, and say so', async () => {
    const fileID = await upload('short-lived.txt', 'x')
    const { fileList } = await test.app.deleteFile({ fileList: [fileID, fileID] })
    expect(fileList.map(({ code }: { code: string }) => code).sort()).toEqual(['STORAGE_FILE_NONEXIST', 'SUCCESS'])
    expect((await failureOf(test.app.downloadFile({ fileID }))).code).toBe('STORAGE_FILE_NONEXIST')
  })

  it('with a path that leads elsewhere are refused', async () => {
    expect((await failureOf(test.app.uploadFile({ cloudPath: '../outside.txt', fileContent: Buffer.from('x') }))).code).toBe('INVALID_PARAM')
  })
})

describe('an upload without the SDK', () => {
  const metadata = async (cloudPath: string) => (await test.app.getUploadMetadata({ cloudPath })).data

  it('needs the headers that were handed out for that very path', async () => {
    const { url, authorization } = await metadata('one.txt')
    const other = await metadata('other.txt')
    const put = (headers: Record<string, string>) => fetch(url, { method: 'PUT', body: 'text', headers })
    const refused = await put({ authorization: other.authorization })
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('<Code>SignatureDoesNotMatch</Code>')
    expect((await put({})).status).toBe(403)
    const taken = await put({ authorization })
    expect([taken.status, await taken.text()]).toEqual([200, ''])
  })

  it('broken off leaves no file', async () => {
    const { url, authorization, fileId } = await metadata('half.txt')
    const request = http.request(url, { method: 'PUT', headers: { authorization, 'content-length': 1000 } })
    const isCut = new Promise((resolve) => request.once('error', resolve))
    request.write('half of it', () => setTimeout(() => request.destroy(), 50))
    await isCut
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await failureOf(test.app.downloadFile({ fileID: fileId }))).code).toBe('STORAGE_FILE_NONEXIST')
  })
})
