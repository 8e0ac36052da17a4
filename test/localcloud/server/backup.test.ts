import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { packageRoot } from '../../../localcloud/package-root'
import { backUpFolder, restoreFolder } from '../../../localcloud/server/backup'
import { startLocalCloud } from '../../../localcloud/server/start'
import { postHouse } from '../support/house'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder'
import { sdkFor, startTestCloud, type TestCloud, testOptions } from '../support/test-cloud'

let test: TestCloud
let backup: string

beforeAll(async () => {
  test = await startTestCloud()
  await test.database.createCollection('things')
  await test.database.collection('things').add([
    { _id: 'a', at: new Date(5) },
    { _id: 'b', n: 1 }
  ])
  await test.app.uploadFile({ cloudPath: '导入/一 份.csv', fileContent: Buffer.from('a,b\n') })
  await postHouse(test, 'wechat/subscriptions', { openid: 'o', templateId: 't', count: 4 })
  backup = path.join(temporaryFolder(), 'backup.db')
  backUpFolder({ dataDir: test.options.dataDir, envId: 'local', to: backup })
})
afterAll(async () => {
  await test.cloud.stop()
  removeTemporaryFolders()
})

const readBack = async (dataDir: string) => {
  const cloud = await startLocalCloud(testOptions({ dataDir }))
  const app = sdkFor(cloud)
  try {
    const { data } = await app.database().collection('things').get()
    const fileID = 'cloud://local.local-1250000000/导入/一 份.csv'
    const { fileContent } = await app.downloadFile({ fileID })
    const { quotas } = (await (await fetch(`${cloud.url}/localcloud/wechat`)).json()) as { quotas: object }
    return { data, text: String(fileContent), quotas }
  } finally {
    await cloud.stop()
    sdkFor(test.cloud)
  }
}

describe('a backup', () => {
  it('taken while the cloud runs holds documents, files and the small WeChat, and is put back whole', async () => {
    const dataDir = temporaryFolder()
    expect(restoreFolder({ dataDir, envId: 'local', from: backup }).fileCount).toBe(2)
    expect(await readBack(dataDir)).toEqual({
      data: [
        { _id: 'a', at: new Date(5) },
        { _id: 'b', n: 1 }
      ],
      text: 'a,b\n',
      quotas: { 'o t': 4 }
    })
  })

  it('takes the place of everything that was there', async () => {
    const dataDir = temporaryFolder()
    const other = await startLocalCloud(testOptions({ dataDir }))
    const app = sdkFor(other)
    await app.database().createCollection('others')
    await app.uploadFile({ cloudPath: 'other.txt', fileContent: Buffer.from('other') })
    await other.stop()
    sdkFor(test.cloud)
    restoreFolder({ dataDir, envId: 'local', from: backup })
    expect((await readBack(dataDir)).data).toHaveLength(2)
    expect(
      fs
        .readdirSync(path.join(dataDir, 'files'), { recursive: true })
        .map(String)
        .filter((name) => name.includes('other'))
    ).toEqual([])
    expect(fs.readdirSync(dataDir)).not.toContain('restoring')
  })

  it('is not written over another', () => {
    expect(() => backUpFolder({ dataDir: test.options.dataDir, envId: 'local', to: backup })).toThrow('exists already')
  })

  it('is not put back while a cloud holds the folder', async () => {
    const dataDir = temporaryFolder()
    fs.writeFileSync(path.join(dataDir, 'in-use-by'), String(process.ppid))
    expect(() => restoreFolder({ dataDir, envId: 'local', from: backup })).toThrow('in use by process')
  })

  it('that is none changes nothing', async () => {
    const dataDir = temporaryFolder()
    restoreFolder({ dataDir, envId: 'local', from: backup })
    const rubbish = path.join(temporaryFolder(), 'rubbish.db')
    fs.writeFileSync(rubbish, 'not a database '.repeat(100))
    expect(() => restoreFolder({ dataDir, envId: 'local', from: rubbish })).toThrow()
    expect((await readBack(dataDir)).data).toHaveLength(2)
  })

  it('is one command each: npm run localcloud -- backup, and restore', async () => {
    const main = path.join(packageRoot, 'dist/localcloud/main.js')
    const run = (...args: string[]) => promisify(execFile)(process.execPath, [main, ...args])
    const to = path.join(temporaryFolder(), 'by-command.db')
    expect((await run('backup', '--data', test.options.dataDir, '--to', to)).stdout).toContain('documents and 2 files')
    const dataDir = temporaryFolder()
    expect((await run('restore', '--data', dataDir, '--from', to)).stdout).toContain('restored')
    expect((await readBack(dataDir)).text).toBe('a,b\n')
    await expect(run('restore', '--data', dataDir)).rejects.toThrow('--from')
    await expect(run('destroy')).rejects.toThrow('There is no command destroy')
  })
})
