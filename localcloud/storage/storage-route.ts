import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { CloudError } from '../cloud-error'
import { mimeTypeOf } from '../server/mime-types'
import { send } from '../server/reply'
import { checkCloudPath } from './cloud-path'
import type { StorageParts } from './storage-commands'

const escapeXml = (text: string): string => text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** Errors of object storage are XML; the SDK reads Code and Message from it. */
const sendXmlError = (response: ServerResponse, status: number, { code, message }: { code: string; message: string }): void => {
  const id = randomUUID()
  const body = `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message><RequestId>${id}</RequestId><TraceId>${id}</TraceId></Error>`
  send(response, status, { body, headers: { 'content-type': 'application/xml', 'x-cos-request-id': id } })
}

const putRefusals = {
  wrong: { code: 'SignatureDoesNotMatch', message: 'The signature does not belong to this path; ask storage.getUploadMetadata for one.' },
  expired: { code: 'AccessDenied', message: 'Request has expired; ask storage.getUploadMetadata for a new signature.' }
} as const

const put = async (parts: StorageParts, { cloudPath, request, response }: StorageRequest) => {
  const verdict = parts.signer.checkUpload(request.headers.authorization ?? '', cloudPath, parts.clock.nowMs() / 1000)
  if (verdict !== 'ok') {
    request.resume()
    return sendXmlError(response, 403, putRefusals[verdict])
  }
  await parts.files.write(cloudPath, request)
  return send(response, 200, { body: '', headers: { 'x-cos-request-id': randomUUID() } })
}

const get = async (parts: StorageParts, { cloudPath, query, request, response }: StorageRequest) => {
  const untilSeconds = Number(query.get('t'))
  const isSigned = parts.signer.checkDownload(query.get('sign') ?? '', { cloudPath, untilSeconds })
  if (!isSigned || parts.clock.nowMs() / 1000 > untilSeconds) {
    return sendXmlError(response, 403, { code: 'AccessDenied', message: 'The download URL is wrong or has expired; ask getTempFileURL for a new one.' })
  }
  const found = await parts.files.find(cloudPath)
  if (found === null) return sendXmlError(response, 404, { code: 'NoSuchKey', message: 'The specified key does not exist.' })
  response.writeHead(200, { 'content-type': mimeTypeOf(cloudPath), 'content-length': found.byteCount, 'content-disposition': 'attachment' })
  if (request.method === 'HEAD') return response.end()
  return pipeline(fs.createReadStream(found.file), response)
}

interface StorageRequest {
  cloudPath: string
  query: URLSearchParams
  request: IncomingMessage
  response: ServerResponse
}

const cloudPathIn = (pathname: string): string => {
  try {
    return checkCloudPath(decodeURIComponent(pathname.replace(/^\/storage\//, '')))
  } catch (error) {
    throw error instanceof CloudError ? error : new CloudError('INVALID_PARAM', 'The path is not a valid URL path.')
  }
}

/** Answers PUT and GET on the URLs that the storage commands hand out. */
export const answerStorage = async (parts: StorageParts, { request, response, url }: { request: IncomingMessage; response: ServerResponse; url: URL }) => {
  try {
    const call = { cloudPath: cloudPathIn(url.pathname), query: url.searchParams, request, response }
    if (request.method === 'PUT') return await put(parts, call)
    if (request.method === 'GET' || request.method === 'HEAD') return await get(parts, call)
    return sendXmlError(response, 405, { code: 'MethodNotAllowed', message: 'Use PUT or GET.' })
  } catch (error) {
    if (response.headersSent || !(error instanceof CloudError)) throw error
    request.resume()
    return sendXmlError(response, 400, error)
  }
}
