import type { Clock } from '../clock'
import { CloudError } from '../cloud-error'
import type { FaultRule, Faults } from './faults'

export interface Controls {
  clock: Clock
  faults: Faults
}

const oneOf = <Value extends string>(value: unknown, allowed: readonly Value[], name: string): Value => {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new CloudError('INVALID_PARAM', `${name} must be one of ${allowed.join(', ')}.`)
  return found
}

const numberFrom = (value: unknown, { name, whenAbsent }: { name: string; whenAbsent: number }): number => {
  if (value === undefined) return whenAbsent
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new CloudError('INVALID_PARAM', `${name} must be a number.`)
}

const ruleOf = (entry: unknown): FaultRule => {
  const { path, name, kind, delayMs, code, rate, count } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>
  return {
    path: oneOf(path, ['admin', 'gateway'], 'path'),
    name: typeof name === 'string' ? name : null,
    kind: oneOf(kind, ['delay', 'fail', 'drop'], 'kind'),
    delayMs: numberFrom(delayMs, { name: 'delayMs', whenAbsent: 0 }),
    code: typeof code === 'string' ? code : 'SYS_ERR',
    rate: numberFrom(rate, { name: 'rate', whenAbsent: 1 }),
    count: count === undefined || count === null ? null : numberFrom(count, { name: 'count', whenAbsent: 0 })
  }
}

export const readControls = ({ clock, faults }: Controls) => ({ clockOffsetMs: clock.offsetMs(), faults: faults.rules() })

/** Sets what the body names and leaves the rest: `faults` replaces all rules, `clockOffsetMs` moves the clock. Returns the state after. */
export const changeControls = (controls: Controls, body: Record<string, unknown>) => {
  if (body.faults !== undefined) {
    if (!Array.isArray(body.faults)) throw new CloudError('INVALID_PARAM', 'faults must be a list of rules.')
    controls.faults.setRules(body.faults.map(ruleOf))
  }
  const offsetMs = numberFrom(body.clockOffsetMs, { name: 'clockOffsetMs', whenAbsent: controls.clock.offsetMs() })
  controls.clock.setOffsetMs(offsetMs)
  return readControls(controls)
}
