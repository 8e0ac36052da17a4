import { EngineError } from './engine/engine-error'

/** An error in the cloud's words: the SDK throws it as TcbError{code, message, requestId}. */
export class CloudError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'CloudError'
    this.code = code
  }
}

/** Returns code and message of anything thrown; what is not in the cloud's words becomes SYS_ERR. */
export const codeAndMessageOf = (error: unknown): { code: string; message: string } => {
  if (error instanceof CloudError || error instanceof EngineError) return { code: error.code, message: error.message }
  return { code: 'SYS_ERR', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
}
