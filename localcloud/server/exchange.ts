import type { IncomingMessage, ServerResponse } from 'node:http'

/** One HTTP request with its answer in the making. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
}
