import fs from 'node:fs'
import path from 'node:path'
import { spawnCloud } from '../support/spawn-cloud'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder'
import { sdkFor } from '../support/test-cloud'

afterAll(removeTemporaryFolders)

describe('the local cloud as a process', () => {
  it('ends cleanly on SIGTERM and SIGINT, and finds its data at the next start', async () => {
    const dataDir = path.join(temporaryFolder(), 'new')
    const first = await spawnCloud(['--port', '0', '--data', dataDir])
    const app = sdkFor(first)
    await app.database().collection('accounts').add({ _id: 'kept', n: 1 })
    const { fileID } = await app.uploadFile({ cloudPath: 'kept.txt', fileContent: Buffer.from('kept') })
    first.process.kill('SIGTERM')
    expect(await first.ended).toBe(0)

    const second = await spawnCloud([], { PORT: '0', DATA_DIR: dataDir })
    const again = sdkFor(second)
    expect((await again.database().collection('accounts').doc('kept').get()).data).toEqual([{ _id: 'kept', n: 1 }])
    expect(String((await again.downloadFile({ fileID })).fileContent)).toBe('kept')
    second.process.kill('SIGINT')
    expect(await second.ended).toBe(0)
  })

  it('says in one sentence why it does not start', async () => {
    const dataDir = temporaryFolder()
    const running = await spawnCloud(['--port', '0', '--data', dataDir])
    await expect(spawnCloud(['--port', String(running.port), '--data', temporaryFolder()])).rejects.toThrow(/^Port \d+ is in use; .*$/)
    await expect(spawnCloud(['--port', '0', '--data', temporaryFolder(), '--host', '0.0.0.0'])).rejects.toThrow(/loopback only/)
    await expect(spawnCloud(['--port', '0', '--data', temporaryFolder()], { NODE_ENV: 'production' })).rejects.toThrow(/NODE_ENV=production/)
    await expect(spawnCloud(['--port', '0', '--data', dataDir])).rejects.toThrow(/^The data folder \S+ is in use by process \d+; .*$/)
    await expect(spawnCloud(['--port', 'soon', '--data', temporaryFolder()])).rejects.toThrow(/whole number/)
    running.process.kill('SIGTERM')
    await running.ended
  })

  it('keeps the key of its signatures in the data folder, for its owner only', async () => {
    const dataDir = temporaryFolder()
    const running = await spawnCloud(['--port', '0', '--data', dataDir])
    running.process.kill('SIGTERM')
    await running.ended
    expect(fs.readFileSync(path.join(dataDir, 'signing-key'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
    expect(fs.statSync(path.join(dataDir, 'signing-key')).mode & 0o077).toBe(0)
  })
})
