import { pino } from 'pino'
import { readEnv } from './env'

export type Log = Pick<ReturnType<typeof pino>, 'info' | 'warn' | 'error'>

const personal = ['openId', 'openid', 'unionId', 'phone', 'phoneNumber', 'name', 'displayName', 'companyName', 'declaredCompanyName', 'jobTitle']

let log: Log | null = null

/** Returns the log of this function: one JSON line each, written at once, nothing personal in it. */
export const systemLog = (): Log => {
  log ??= pino(
    { level: readEnv().LOG_LEVEL, base: null, redact: { paths: personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '—' } },
    { write: (line: string) => void process.stdout.write(line) }
  )
  return log
}
