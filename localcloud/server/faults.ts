import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { CloudError } from '../cloud-error'

/** A fault on purpose. Rules are data, set through the control endpoint. */
export interface FaultRule {
  /** admin: calls of the SDK; gateway: calls of the app. */
  path: 'admin' | 'gateway'
  /** A command such as database.modifyDocument, or a function's name; null for all. */
  name: string | null
  /** delay: answers later; fail: answers an error instead of working; drop: works, then cuts the connection. */
  kind: 'delay' | 'fail' | 'drop'
  delayMs: number
  code: string
  /** Share of the calls it strikes, 0..1. */
  rate: number
  /** How many calls it strikes before it is spent; null for no end. */
  count: number | null
}

export interface Faults {
  rules(): FaultRule[]
  setRules(rules: FaultRule[]): void
  /** Runs the work with the faults that strike this call. */
  around<Result>(call: { path: FaultRule['path']; name: string }, response: ServerResponse, work: () => Promise<Result> | Result): Promise<Result>
}

export const createFaults = (random: () => number = Math.random): Faults => {
  let current: FaultRule[] = []

  const strikes = (rule: FaultRule, { path, name }: { path: string; name: string }): boolean => {
    if (rule.path !== path || (rule.name !== null && rule.name !== name) || rule.count === 0 || random() >= rule.rate) return false
    if (rule.count !== null) rule.count -= 1
    return true
  }
  return {
    rules: () => current,
    setRules: (rules) => {
      current = rules.map((rule) => ({ ...rule }))
    },
    around: async (call, response, work) => {
      const struck = current.filter((rule) => strikes(rule, call))
      for (const { delayMs } of struck.filter(({ kind }) => kind === 'delay')) await sleep(delayMs)
      const failing = struck.find(({ kind }) => kind === 'fail')
      if (failing) throw new CloudError(failing.code, 'A fault on purpose, set through /localcloud/control.')
      try {
        return await work()
      } finally {
        if (struck.some(({ kind }) => kind === 'drop')) response.destroy()
      }
    }
  }
}
