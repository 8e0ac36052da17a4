import type { CloudBase } from '@cloudbase/node-sdk'

/** Calls another function of the same environment and returns what it returned. */
export type CallFunction = (name: string, data: Record<string, unknown>) => Promise<unknown>

/** Longer than the callee may run by itself. */
const timeoutMs = 62_000

export const cloudFunctionCaller =
  (app: CloudBase): CallFunction =>
  async (name, data) => {
    const { result } = await app.callFunction<Record<string, unknown>, unknown>({ name, data }, { timeout: timeoutMs })
    return result
  }
