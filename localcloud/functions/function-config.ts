import fs from 'node:fs'
import path from 'node:path'
import { type Cron, parseCron } from './cron'

export interface TimerTrigger {
  name: string
  cron: Cron
}

/** What a deployed function's config.json says. */
export interface FunctionConfig {
  timeoutSeconds: number
  memoryMegabytes: number
  /** Whether the app may call it; the cloud's function rules say the same. */
  canClientInvoke: boolean
  triggers: TimerTrigger[]
}

const readJson = (file: string): Record<string, unknown> => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {})

const numberWithin = (value: unknown, { low, high, whenAbsent }: { low: number; high: number; whenAbsent: number }): number =>
  typeof value === 'number' ? Math.min(high, Math.max(low, value)) : whenAbsent

const triggerOf = ({ name, type, config }: Record<string, unknown>): TimerTrigger => {
  if (type !== 'timer' || typeof name !== 'string' || typeof config !== 'string')
    throw new Error('A trigger in config.json needs name, type "timer" and config.')
  return { name, cron: parseCron(config) }
}

/** Reads a function's config.json; what it leaves out is as in the cloud. */
export const readFunctionConfig = (folder: string): FunctionConfig => {
  const { timeout, memorySize, clientInvoke, triggers } = readJson(path.join(folder, 'config.json'))
  return {
    timeoutSeconds: numberWithin(timeout, { low: 0.1, high: 900, whenAbsent: 5 }),
    memoryMegabytes: numberWithin(memorySize, { low: 64, high: 3072, whenAbsent: 256 }),
    canClientInvoke: clientInvoke === true,
    triggers: Array.isArray(triggers) ? triggers.map(triggerOf) : []
  }
}
