type FailureKind = 'notFound' | 'notJson' | 'tooLarge' | 'failed' | 'timedOut' | 'outOfMemory'

export interface Failure {
  kind: FailureKind
  message: string
}

/** How an invocation ended. */
export type Outcome = { kind: 'returned'; resultText: string } | Failure

/** The codes with which the SDK's callFunction fails. */
export const sdkCodes: Record<FailureKind, string> = {
  notFound: 'FUNCTION_NOT_FOUND',
  notJson: 'INVALID_PARAM',
  tooLarge: 'INVALID_PARAM',
  failed: 'FUNCTIONS_EXECUTE_FAIL',
  timedOut: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  outOfMemory: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED'
}

/** The codes and status with which the gateway answers (docs.cloudbase.net/http-api/functions). */
export const gatewayAnswers: Record<FailureKind, { code: string; status: number }> = {
  notFound: { code: 'FUNCTION_NOT_FOUND', status: 404 },
  notJson: { code: 'FUNCTION_PARAM_INVALID', status: 400 },
  tooLarge: { code: 'FUNCTION_PARAM_INVALID', status: 413 },
  failed: { code: 'FUNCTION_INVOCATION_FAILED', status: 500 },
  timedOut: { code: 'FUNCTION_TIME_LIMIT_EXCEEDED', status: 504 },
  outOfMemory: { code: 'FUNCTION_MEMORY_LIMIT_EXCEEDED', status: 500 }
}
