import http from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeRobot {
  origin: string
  /** The texts that arrived, in order, with the key they were for. */
  received: { key: string; text: string }[]
  /** What the next messages are answered; ok when none is left. */
  answers: ('ok' | 'too-fast' | 'refused' | 'hang-up')[]
  close: () => Promise<void>
}

const bodies = {
  ok: { errcode: 0, errmsg: 'ok' },
  'too-fast': { errcode: 45_009, errmsg: 'api freq out of limit' },
  refused: { errcode: 93_000, errmsg: 'invalid webhook url' }
}

/** A group robot of one's own: WeCom's address, in the form WeCom answers. */
export const openFakeRobot = async (): Promise<FakeRobot> => {
  const received: FakeRobot['received'] = []
  const answers: FakeRobot['answers'] = []
  const server = http.createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      const key = new URL(request.url ?? '', 'http://robot').searchParams.get('key') ?? ''
      received.push({ key, text: JSON.parse(body).markdown.content })
      const answer = answers.shift() ?? 'ok'
      if (answer === 'hang-up') return request.socket.destroy()
      response.setHeader('content-type', 'application/json')
      return response.end(JSON.stringify(bodies[answer]))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
