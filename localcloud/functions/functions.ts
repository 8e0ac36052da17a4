import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import { type Deployment, Deployments } from './deployments'
import { type EnvironmentSettings, instanceEnvironment, invocationEnvironment } from './environment'
import type { Caller, FunctionCall } from './invocation'
import { appendLog, InvocationLog, type InvocationRecord } from './invocation-log'
import { maxEventBytes, maxLaterEventBytes } from './limits'
import type { Failure, Outcome } from './outcome'
import { type FunctionTimer, timerEventOf } from './timers'

export interface FunctionsSettings {
  functionsDir: string
  workerFile: string
  maxInstances: number
  idleMs: number
  clock: Clock
  /** The admin URL in it is known once the server listens. */
  environment(): EnvironmentSettings
}

/** What runs behind a session token. */
export interface RunningInvocation {
  caller: Caller
  functionName: string
  record: InvocationRecord
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const refusalOf = ({ eventText }: FunctionCall, maxBytes: number): Failure | null => {
  const byteCount = Buffer.byteLength(eventText)
  if (byteCount > maxBytes) return { kind: 'tooLarge', message: `RequestTooLarge: the event has ${byteCount} bytes; the limit is ${maxBytes}.` }
  return isJson(eventText) ? null : { kind: 'notJson', message: 'InvalidParameterValue: the event is not JSON.' }
}

/** Runs the deployed functions. */
export class Functions {
  readonly log = new InvocationLog()
  private readonly deployments: Deployments
  private readonly running = new Map<string, RunningInvocation>()

  constructor(private readonly settings: FunctionsSettings) {
    const { workerFile, maxInstances, idleMs } = settings
    this.deployments = new Deployments(settings.functionsDir, (file, { memoryMegabytes }) => ({
      instance: { workerFile, file, memoryMegabytes, environment: instanceEnvironment(settings.environment()) },
      maxInstances,
      idleMs
    }))
  }

  find(name: string): Deployment | null {
    return this.deployments.find(name)
  }

  list(): Deployment[] {
    return this.deployments.list()
  }

  timers(): FunctionTimer[] {
    return this.list().flatMap(({ name, config }) => config.triggers.map((trigger) => ({ functionName: name, trigger })))
  }

  /** Returns the invocation that holds this session token, while it runs. */
  invocationOf(sessionToken: unknown): RunningInvocation | null {
    return typeof sessionToken === 'string' ? (this.running.get(sessionToken) ?? null) : null
  }

  /** Never throws: whatever goes wrong is an outcome. */
  async invoke(call: FunctionCall): Promise<Outcome> {
    try {
      const deployment = this.find(call.functionName)
      if (deployment === null) return { kind: 'notFound', message: `FunctionName parameter could not be found: ${call.functionName}.` }
      return refusalOf(call, maxEventBytes) ?? (await this.run(deployment, call))
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
    }
  }

  /** Starts the function and does not wait: how it ends is read in the log. */
  invokeLater(call: FunctionCall): Failure | null {
    const refusal = refusalOf(call, maxLaterEventBytes)
    if (refusal === null) void this.invoke(call)
    return refusal
  }

  fireTimer({ functionName, trigger }: FunctionTimer): Promise<Outcome> {
    const eventText = JSON.stringify(timerEventOf(trigger.name, this.settings.clock.nowMs()))
    const caller = { openid: null, source: 'wx_trigger', clientIp: '' }
    return this.invoke({ functionName, eventText, caller, requestId: randomUUID(), isTimer: true })
  }

  close(): Promise<void> {
    return this.deployments.close()
  }

  private async run({ config, pool, name }: Deployment, call: FunctionCall): Promise<Outcome> {
    const sessionToken = randomUUID()
    const record = this.openRecord(call)
    const startedMs = performance.now()
    this.running.set(sessionToken, { caller: call.caller, functionName: name, record })
    try {
      const environment = { ...instanceEnvironment(this.settings.environment()), ...invocationEnvironment(call, sessionToken) }
      const timeoutMs = config.timeoutSeconds * 1000
      const context = {
        request_id: call.requestId,
        function_name: name,
        function_version: '$LATEST',
        namespace: environment.SCF_NAMESPACE,
        memory_limit_in_mb: config.memoryMegabytes,
        time_limit_in_ms: timeoutMs
      }
      const message = { requestId: call.requestId, eventText: call.eventText, environment, context, timeoutMs, clockOffsetMs: this.settings.clock.offsetMs() }
      const { outcome, isCold } = await pool.run(message, { isNested: call.caller.source.endsWith('scf'), onLog: (text) => appendLog(record, text) })
      Object.assign(record, { state: outcome.kind, isCold, message: outcome.kind === 'returned' ? null : outcome.message })
      return outcome
    } finally {
      this.running.delete(sessionToken)
      record.durationMs = Math.round(performance.now() - startedMs)
    }
  }

  private openRecord({ requestId, functionName, caller }: FunctionCall): InvocationRecord {
    const startedAt = new Date(this.settings.clock.nowMs()).toISOString()
    const { source, openid } = caller
    return this.log.open({ requestId, functionName, source, openid, startedAt, durationMs: null, isCold: false, state: 'running', message: null, logText: '' })
  }
}
