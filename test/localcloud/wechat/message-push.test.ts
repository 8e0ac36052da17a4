import path from 'node:path'
import { postHouse } from '../support/house'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder'
import { startTestCloud, type TestCloud } from '../support/test-cloud'
import { writeFunction } from '../support/write-function'

interface Pushed {
  functionName: string
  message: Record<string, unknown>
  outcomes: { kind: string; resultText?: string }[]
}

let test: TestCloud

beforeAll(async () => {
  test = await startTestCloud()
})
afterAll(async () => {
  await test.cloud.stop()
  removeTemporaryFolders()
})

const deploy = (name: string, body: string, config: object) => writeFunction(test.options.functionsDir, name, { body, config })
const push = (message: object) => postHouse<Pushed>(test, 'push', message)

describe('a message WeChat pushes', () => {
  it('goes to the function that declares its type and event, with the sender as the user', async () => {
    deploy('follows', 'async (event) => ({ event, openid: process.env.WX_OPENID })', { messagePush: [{ msgType: 'event', event: 'subscribe' }] })
    deploy('texts', 'async () => "success"', { messagePush: [{ msgType: 'text' }] })
    const { body } = await push({ FromUserName: 'reader', MsgType: 'event', Event: 'subscribe', EventKey: 'qrscene_booth' })
    expect(body.functionName).toBe('follows')
    expect(JSON.parse(body.outcomes[0]?.resultText ?? '')).toEqual({
      event: {
        FromUserName: 'reader',
        ToUserName: 'gh_localcloud',
        CreateTime: expect.any(Number),
        MsgType: 'event',
        Event: 'subscribe',
        EventKey: 'qrscene_booth'
      },
      openid: 'reader'
    })
  })

  it('that is no event has a MsgId', async () => {
    const { body } = await push({ FromUserName: 'reader', MsgType: 'text', Content: '报价' })
    expect(body.message).toMatchObject({ Content: '报价', MsgId: expect.stringMatching(/^\d+$/) })
    expect(body.outcomes).toEqual([{ kind: 'returned', resultText: '"success"' }])
  })

  it('is delivered again when the function fails, three times in all', async () => {
    deploy('failing', 'async () => { throw new Error("no") }', { messagePush: [{ msgType: 'event', event: 'SCAN' }] })
    const { body } = await push({ FromUserName: 'reader', MsgType: 'event', Event: 'SCAN' })
    expect(body.outcomes.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed'])
  })

  it('is delivered again when no answer comes within five seconds, the very same', async () => {
    const flag = JSON.stringify(path.join(temporaryFolder(), 'was-called'))
    deploy(
      'late',
      `async ({ MsgId }) => {
        const fs = require('node:fs')
        if (fs.existsSync(${flag})) return fs.readFileSync(${flag}, 'utf8') === MsgId
        fs.writeFileSync(${flag}, MsgId)
        await new Promise((go) => setTimeout(go, 6000))
      }`,
      { timeout: 20, messagePush: [{ msgType: 'voice' }] }
    )
    const { body } = await push({ FromUserName: 'reader', MsgType: 'voice' })
    expect(body.outcomes).toEqual([
      { kind: 'late', message: 'no answer within 5 s' },
      { kind: 'returned', resultText: 'true' }
    ])
  })

  it('that nobody declares, or without sender or type, is refused', async () => {
    expect(await push({ FromUserName: 'reader', MsgType: 'event', Event: 'LOCATION' })).toMatchObject({ status: 400, body: { code: 'NO_RECEIVER' } })
    expect(await push({ MsgType: 'text' })).toMatchObject({ status: 400, body: { message: expect.stringContaining('FromUserName') } })
  })
})
