import type { IncomingMessage } from 'node:http'
import { CloudError } from '../cloud-error'

/** Reads a request's body; throws REQUEST_TOO_LARGE beyond the limit, after taking the rest in so that the answer can be read. */
export const readBody = (request: IncomingMessage, maxBytes: number): Promise<Buffer> =>
  // By its events, which cost a small request less than an async iterator.
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) chunks.push(chunk)
    })
    request.once('end', () => {
      if (size <= maxBytes) resolve(Buffer.concat(chunks))
      else reject(new CloudError('REQUEST_TOO_LARGE', `The request has ${size} bytes; the limit is ${maxBytes}.`))
    })
    request.once('error', reject)
  })

/** Returns the text as an object; throws INVALID_PARAM otherwise. */
export const parseJsonObject = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // falls through to the one sentence below
  }
  throw new CloudError('INVALID_PARAM', 'The request body must be a JSON object.')
}
