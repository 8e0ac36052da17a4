import { leadsRefusalOf } from '@shared/domain/live/pull-plan'
import { AppError } from '../platform/app-error'
import type { ChannelsAccount } from '../platform/channels-api'
import type { Platform } from '../platform/platform'
import type { WechatAnswer } from '../platform/wechat-api'
import { accessTokens } from '../repositories/access-tokens'

type Outside = Pick<Platform, 'documents' | 'clock' | 'ids' | 'callChannels'>

/** Longer than WeChat takes to answer, so that nobody renews beside a slow one. */
const lockMs = 12_000
const lookAgainMs = 250
/** A token is renewed this long before it ends, so that none ends on its way. */
const earlyMs = 5 * 60_000

const renew = async ({ documents, clock, callChannels }: Outside, { appId, secret }: ChannelsAccount, lockId: string): Promise<string> => {
  try {
    // The stable token: asking again gives the same one and invalidates nothing that others use.
    const answer = await callChannels('/cgi-bin/stable_token', { grant_type: 'client_credential', appid: appId, secret })
    const { errcode, access_token: token, expires_in: seconds } = answer
    if (errcode !== 0 || typeof token !== 'string') throw new AppError('CONFLICT', leadsRefusalOf(errcode))
    const expiresAt = new Date(Date.parse(clock.now()) + Number(seconds) * 1000 - earlyMs).toISOString()
    await accessTokens.save(documents, appId, { lockId, token, expiresAt })
    return token
  } catch (error) {
    await accessTokens.unlock(documents, appId, lockId)
    throw error
  }
}

/** Returns a token that is good now. One caller renews it, the others wait for that one; BUSY when it takes too long. */
export const accessTokenOf = async (outside: Outside, account: ChannelsAccount): Promise<string> => {
  const { documents, clock, ids } = outside
  for (let waitedMs = 0; waitedMs < lockMs; waitedMs += lookAgainMs) {
    const kept = await accessTokens.of(documents, account.appId)
    const now = clock.now()
    if (kept?.token && kept.expiresAt > now) return kept.token
    const lockId = ids.code(16)
    const lockedUntil = new Date(Date.parse(now) + lockMs).toISOString()
    if (await accessTokens.lock(documents, account.appId, { lockId, now, lockedUntil })) return renew(outside, account, lockId)
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs))
  }
  throw new AppError('BUSY', '正在向微信取凭证，稍后会自动继续')
}

/** The token was taken back or has ended. */
const spentCodes = [40001, 40014, 42001]

/** Calls an API of the Channels assistant with its token; one that WeChat no longer takes is renewed once. */
export const callWithToken = async (
  outside: Outside,
  account: ChannelsAccount,
  { path, body }: { path: string; body: Record<string, unknown> }
): Promise<WechatAnswer> => {
  const call = async (): Promise<{ token: string; answer: WechatAnswer }> => {
    const token = await accessTokenOf(outside, account)
    return { token, answer: await outside.callChannels(`${path}?access_token=${encodeURIComponent(token)}`, body) }
  }
  const first = await call()
  if (!spentCodes.includes(first.answer.errcode)) return first.answer
  await accessTokens.forget(outside.documents, account.appId, first.token)
  return (await call()).answer
}
