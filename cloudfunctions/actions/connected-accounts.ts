import type { Result } from '@shared/contracts/error-codes'
import type { OfficialAccount } from '@shared/model/official-account'
import type { Platform } from '../platform/platform'

/** Returns the apps that push to us. Function wechat is asked, because it alone has their secrets and it alone should. */
export const officialAccounts = async ({ callFunction, log }: Pick<Platform, 'callFunction' | 'log'>): Promise<OfficialAccount[]> => {
  const result = (await callFunction('wechat', { work: 'connections' })) as Result<OfficialAccount[]>
  if (result.ok) return result.data
  log.error({ code: result.error.code, wechatRequestId: result.error.requestId }, 'official accounts could not be asked for')
  return []
}
