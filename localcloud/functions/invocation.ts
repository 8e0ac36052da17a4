/** Who called, as the cloud tells the function. */
export interface Caller {
  openid: string | null
  /** wx_client, wx_http, wx_trigger, scf, or a chain such as wx_client,scf. */
  source: string
  clientIp: string
  /** Of a user of several apps of one Open Platform account; without it the app is bound to none. */
  unionid?: string | null
  /** Of a browser. */
  userAgent?: string
}

export interface FunctionCall {
  functionName: string
  /** JSON. */
  eventText: string
  caller: Caller
  requestId: string
  isTimer?: boolean
}

/** What the main thread asks of a worker. */
export interface InvokeMessage {
  requestId: string
  eventText: string
  environment: Record<string, string>
  context: Record<string, unknown>
  timeoutMs: number
  clockOffsetMs: number
}

/** What a worker tells the main thread. */
export type WorkerMessage = { type: 'loaded' } | { type: 'log'; text: string } | { type: 'returned'; resultText: string } | { type: 'failed'; message: string }
