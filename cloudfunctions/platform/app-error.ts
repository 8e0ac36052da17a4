import type { ErrorCode } from '@shared/contracts/error-codes'

/** An error meant for the caller: a code of the closed list and a sentence that says what to do. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fields: Record<string, string> | undefined

  constructor(code: ErrorCode, message: string, fields?: Record<string, string>) {
    super(message)
    this.code = code
    this.fields = fields
  }
}
