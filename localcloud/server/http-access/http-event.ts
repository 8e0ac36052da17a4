import type { IncomingMessage } from 'node:http'
import { localAppId } from '../../functions/environment'

interface HttpRequest {
  request: IncomingMessage
  url: URL
  body: Buffer
  /** The path as the function shall see it. */
  path: string
  envId: string
  requestId: string
}

const textTypes = /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded|graphql)|[^;]*\+(json|xml)\b)/i

const isText = (contentType: string | undefined): boolean => contentType === undefined || textTypes.test(contentType)

/** The event with which HTTP access calls a function: text as it is, anything else as base64. */
export const httpEventOf = ({ request, url, body, path, envId, requestId }: HttpRequest) => {
  const isBase64Encoded = !isText(request.headers['content-type'])
  return {
    path,
    httpMethod: request.method ?? 'GET',
    headers: request.headers,
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { requestId, envId, appId: localAppId, uin: '100000000000' },
    body: body.toString(isBase64Encoded ? 'base64' : 'utf8'),
    isBase64Encoded
  }
}
