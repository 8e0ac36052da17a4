/** One invocation as the console shows it. */
export interface InvocationRecord {
  requestId: string
  functionName: string
  source: string
  openid: string | null
  startedAt: string
  durationMs: number | null
  isCold: boolean
  /** running, returned, or the kind of failure. */
  state: string
  message: string | null
  logText: string
}

const maxRecords = 500
const maxLogCharacters = 16_384

/** The last invocations, oldest first. */
export class InvocationLog {
  private readonly records: InvocationRecord[] = []

  open(record: InvocationRecord): InvocationRecord {
    this.records.push(record)
    if (this.records.length > maxRecords) this.records.shift()
    return record
  }

  list(): readonly InvocationRecord[] {
    return this.records
  }
}

export const appendLog = (record: InvocationRecord, text: string): void => {
  if (record.logText.length < maxLogCharacters) record.logText = (record.logText + text).slice(0, maxLogCharacters)
}
