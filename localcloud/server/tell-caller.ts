import type { LockWarning } from '../engine/types'
import { appendLog } from '../functions/invocation-log'
import { callingInvocation } from './admin/calling'

/** Says who waits for a transaction's lock: on the standard error, and in the log of the invocation if it was one. */
export const tellCaller = ({ message }: LockWarning): void => {
  const invocation = callingInvocation()
  const line = `${invocation === null ? 'a caller outside functions' : `function ${invocation.functionName}`}: ${message}\n`
  process.stderr.write(line)
  if (invocation !== null) appendLog(invocation.record, line)
}
