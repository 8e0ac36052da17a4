import type { Clock } from '../clock'
import { isCronDue } from './cron'
import type { TimerTrigger } from './function-config'

export interface FunctionTimer {
  functionName: string
  trigger: TimerTrigger
}

/** After a pause of the process (a laptop asleep) at most this many missed seconds are looked at again. */
const maxCatchUpSeconds = 60

/** The event a timer calls its function with. */
export const timerEventOf = (triggerName: string, nowMs: number) => ({
  Type: 'Timer',
  TriggerName: triggerName,
  Time: new Date(nowMs).toISOString().replace(/\.\d+Z$/, 'Z'),
  Message: ''
})

/** Looks at every timer once a second of the clock, and fires those that are due. Returns what stops it. */
export const startTimers = ({ clock, timers, fire }: { clock: Clock; timers: () => FunctionTimer[]; fire: (timer: FunctionTimer) => void }): (() => void) => {
  let lastSecond = Math.floor(clock.nowMs() / 1000)
  const look = () => {
    const second = Math.floor(clock.nowMs() / 1000)
    const from = second - lastSecond > maxCatchUpSeconds || second < lastSecond ? second - 1 : lastSecond
    lastSecond = second
    for (let due = from + 1; due <= second; due += 1) {
      for (const timer of timers()) if (isCronDue(timer.trigger.cron, due * 1000)) fire(timer)
    }
  }
  const interval = setInterval(look, 250)
  interval.unref()
  return () => clearInterval(interval)
}
