import fs from 'node:fs'
import path from 'node:path'
import { type Cron, parseCron } from './cron'

export interface TimerTrigger {
  name: string
  cron: Cron
}

/** A path of HTTP access that leads to the function. */
export interface HttpRoute {
  /** Such as /wechat; it takes what lies below it too. */
  path: string
  /** Whether the function sees the whole path, or only what comes after the route's own. */
  isPathKept: boolean
}

/** Which messages of WeChat are pushed to the function: one type, and for events one event. */
export interface PushRule {
  msgType: string
  event: string | null
}

/** What a deployed function's config.json says. */
export interface FunctionConfig {
  timeoutSeconds: number
  memoryMegabytes: number
  /** Whether the app may call it; the cloud's function rules say the same. */
  canClientInvoke: boolean
  triggers: TimerTrigger[]
  httpRoutes: HttpRoute[]
  pushRules: PushRule[]
  /** The WeChat APIs it may call. */
  openApis: string[]
}

const readJson = (file: string): Record<string, unknown> => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {})

const numberWithin = (value: unknown, { low, high, whenAbsent }: { low: number; high: number; whenAbsent: number }): number =>
  typeof value === 'number' ? Math.min(high, Math.max(low, value)) : whenAbsent

const triggerOf = ({ name, type, config }: Record<string, unknown>): TimerTrigger => {
  if (type !== 'timer' || typeof name !== 'string' || typeof config !== 'string')
    throw new Error('A trigger in config.json needs name, type "timer" and config.')
  return { name, cron: parseCron(config) }
}

const listOf = <Item>(value: unknown, toItem: (entry: Record<string, unknown>) => Item): Item[] => (Array.isArray(value) ? value.map(toItem) : [])

const routeOf = ({ path: routePath, enablePathTransmission }: Record<string, unknown>): HttpRoute => {
  if (typeof routePath !== 'string' || !routePath.startsWith('/')) throw new Error('A route of http in config.json needs a path that begins with /.')
  return { path: routePath.replace(/\/+$/, ''), isPathKept: enablePathTransmission !== false }
}

const pushRuleOf = ({ msgType, event }: Record<string, unknown>): PushRule => {
  if (typeof msgType !== 'string') throw new Error('A rule of messagePush in config.json needs a msgType, such as text or event.')
  return { msgType, event: typeof event === 'string' ? event : null }
}

const openApisOf = (permissions: unknown): string[] => {
  const { openapi } = (typeof permissions === 'object' && permissions !== null ? permissions : {}) as { openapi?: unknown }
  return Array.isArray(openapi) ? openapi.map(String) : []
}

/** Reads a function's config.json; what it leaves out is as in the cloud. */
export const readFunctionConfig = (folder: string): FunctionConfig => {
  const { timeout, memorySize, clientInvoke, triggers, http, messagePush, permissions } = readJson(path.join(folder, 'config.json'))
  return {
    timeoutSeconds: numberWithin(timeout, { low: 0.1, high: 900, whenAbsent: 5 }),
    memoryMegabytes: numberWithin(memorySize, { low: 64, high: 3072, whenAbsent: 256 }),
    canClientInvoke: clientInvoke === true,
    triggers: listOf(triggers, triggerOf),
    httpRoutes: listOf(http, routeOf),
    pushRules: listOf(messagePush, pushRuleOf),
    openApis: openApisOf(permissions)
  }
}
