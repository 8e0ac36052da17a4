import type { RunningInvocation } from '../../functions/functions'

let current: RunningInvocation | null = null

/** Runs a command on behalf of an invocation. Whoever it calls can tell by `callingInvocation`, as long as nothing has been waited for. */
export const callOnBehalf = <Result>(invocation: RunningInvocation | null, command: () => Result): Result => {
  current = invocation
  try {
    return command()
  } finally {
    current = null
  }
}

/** Returns the invocation whose command is being carried out in this very turn, or null. */
export const callingInvocation = (): RunningInvocation | null => current
