/** What HTTP access hands to the function. */
export interface HttpEvent {
  path: string
  httpMethod: string
  queryStringParameters: Record<string, string>
  body: string
  isBase64Encoded: boolean
}

export interface HttpAnswer {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/** The parameters WeChat signs its calls with; '' for one that is missing. */
export interface SignedQuery {
  signature: string
  msgSignature: string
  timestamp: string
  nonce: string
  encryptType: string
  echostr: string
}

/** A megabyte in base64 or in Chinese is decided by its bytes. */
const maxBodyBytes = 64 * 1024

const isText = (value: unknown): value is string => typeof value === 'string'

/** Returns the event of HTTP access, or null for an event that came another way. */
export const httpEventFrom = (event: unknown): HttpEvent | null => {
  const { path, httpMethod, queryStringParameters, body, isBase64Encoded } = (event ?? {}) as Record<string, unknown>
  if (!isText(path) || !isText(httpMethod)) return null
  const query = Object.entries((queryStringParameters ?? {}) as Record<string, unknown>).filter((entry): entry is [string, string] => isText(entry[1]))
  return { path, httpMethod, queryStringParameters: Object.fromEntries(query), body: isText(body) ? body : '', isBase64Encoded: isBase64Encoded === true }
}

export const signedQueryOf = ({ queryStringParameters: query }: HttpEvent): SignedQuery => ({
  signature: query.signature ?? '',
  msgSignature: query.msg_signature ?? '',
  timestamp: query.timestamp ?? '',
  nonce: query.nonce ?? '',
  encryptType: query.encrypt_type ?? '',
  echostr: query.echostr ?? ''
})

/** Returns the app the path names: /wechat/<appId>. */
export const appIdIn = ({ path }: HttpEvent): string => /\/([0-9A-Za-z_-]{4,40})\/?$/.exec(path)?.[1] ?? ''

/** Returns the body's text; null for one over 64 KB. */
export const bodyTextOf = ({ body, isBase64Encoded }: HttpEvent): string | null => {
  // No text is shorter in bytes than in characters, so that a long one is not even copied.
  if (body.length > (isBase64Encoded ? Math.ceil((maxBodyBytes * 4) / 3) + 4 : maxBodyBytes)) return null
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  return bytes.length > maxBodyBytes ? null : bytes.toString('utf8')
}

export const answerText = (statusCode: number, body: string): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  body
})
