import type { IncomingMessage } from 'node:http'
import { CloudError } from '../cloud-error'

/** Reads a request's body; throws REQUEST_TOO_LARGE beyond the limit, after taking the rest in so that the answer can be read. */
export const readBody = async (request: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
  }
  if (size > maxBytes) throw new CloudError('REQUEST_TOO_LARGE', `The request has ${size} bytes; the limit is ${maxBytes}.`)
  return Buffer.concat(chunks)
}

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
