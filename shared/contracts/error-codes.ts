/** The closed list of errors that cross the wire, each with when it is given. No zod here: the app reads this file. */
export const errorCodes = {
  INVALID_INPUT: 'the input does not fit the contract; `fields` names what',
  UNKNOWN_ACTION: 'no such action',
  UNAUTHENTICATED: 'the invocation carries no WeChat identity',
  FORBIDDEN: 'this role may not do it, or the thing is not this caller’s; same answer for both',
  NOT_FOUND: 'the named thing does not exist',
  CONFLICT: 'somebody else changed it first, or it is not in a state that allows it',
  CONSENT_REQUIRED: 'nothing is stored of a person before consent',
  TOO_LARGE: 'a file or a list over its limit',
  BAD_FILE: 'the uploaded file cannot be read as what it should be',
  BUSY: 'too many at once; the same call may be made again',
  INTERNAL: 'our fault; the request id finds it in the log'
} as const
export type ErrorCode = keyof typeof errorCodes

export interface WireError {
  code: ErrorCode
  /** A sentence that says what to do, in Chinese. */
  message: string
  requestId: string
  /** For INVALID_INPUT: path → sentence. */
  fields?: Record<string, string>
}
export type Result<Data> = { ok: true; data: Data } | { ok: false; error: WireError }
