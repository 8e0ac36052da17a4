import type { ErrorCode, WireError } from '@shared/contracts/error-codes'

/** OFFLINE is the app's own: no answer came. */
export type AppErrorCode = ErrorCode | 'OFFLINE'
export type ClientError = Omit<WireError, 'code'> & { code: AppErrorCode }

/** What went wrong, with a sentence for the user. */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly requestId: string
  readonly fields: Record<string, string>

  constructor(error: ClientError) {
    super(error.message)
    this.name = 'AppError'
    this.code = error.code
    this.requestId = error.requestId
    this.fields = error.fields ?? {}
  }
}

/** Returns the sentence of a failure, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
