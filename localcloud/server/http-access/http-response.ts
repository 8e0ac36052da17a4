interface HttpResponse {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
}

/** What the function says about the connection is the server's business. */
const ownHeaders = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive'])

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const headersOf = (headers: unknown): Record<string, string | string[]> => {
  const entries = Object.entries(isObject(headers) ? headers : {}).map(([name, value]) => [name.toLowerCase(), value] as const)
  return Object.fromEntries(
    entries.filter(([name]) => !ownHeaders.has(name)).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)])
  )
}

const textOf = (body: unknown): string => {
  if (body === undefined || body === null) return ''
  return typeof body === 'object' ? JSON.stringify(body) : String(body)
}

const plain = (value: unknown): HttpResponse => {
  const type = typeof value === 'object' && value !== null ? 'application/json' : 'text/plain'
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body: Buffer.from(textOf(value)) }
}

const integrated = ({ statusCode, headers, body, isBase64Encoded }: Record<string, unknown>): HttpResponse => ({
  status: Number(statusCode),
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headersOf(headers) },
  body: isBase64Encoded === true || isBase64Encoded === 'true' ? Buffer.from(textOf(body), 'base64') : Buffer.from(textOf(body))
})

/** Turns what the function returned into a response: text, an object as JSON, or {statusCode, headers, body, isBase64Encoded} as it says. */
export const httpResponseOf = (resultText: string): HttpResponse => {
  const value: unknown = JSON.parse(resultText)
  if (!isObject(value) || value.statusCode === undefined) return plain(value)
  const status = Number(value.statusCode)
  return Number.isInteger(status) && status >= 200 && status <= 599
    ? integrated(value)
    : { status: 502, headers: {}, body: Buffer.from(`statusCode ${textOf(value.statusCode)} is none of HTTP.`) }
}
