import type { Result } from '@shared/contracts/error-codes'
import { AppError } from './app-error'
import type { Invocation } from './caller'
import type { Platform } from './platform'

/** Returns the answer that an error becomes; what was not foreseen is logged and told only by its request id. */
export const failure = (error: unknown, { requestId }: Invocation, { log }: Pick<Platform, 'log'>): Extract<Result<never>, { ok: false }> => {
  if (error instanceof AppError) {
    const { code, message, fields } = error
    return { ok: false, error: { code, message, requestId, ...(fields ? { fields } : {}) } }
  }
  log.error({ requestId, err: error }, 'failed')
  return { ok: false, error: { code: 'INTERNAL', message: `服务器出了点问题，请稍后重试；如果一直这样，请把编号 ${requestId} 发给管理员`, requestId } }
}
