import type { ServerResponse } from 'node:http'

type Headers = Record<string, string | number>

export const send = (response: ServerResponse, status: number, { body, headers }: { body: string | Buffer; headers: Headers }): void => {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  response.writeHead(status, { ...headers, 'content-length': length }).end(body)
}

/** The charset is spelled as the cloud spells it: the SDK compares the header as text. */
export const sendJsonText = (response: ServerResponse, status: number, body: string): void =>
  send(response, status, { body, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' } })

export const sendJson = (response: ServerResponse, status: number, value: unknown): void => sendJsonText(response, status, JSON.stringify(value))
