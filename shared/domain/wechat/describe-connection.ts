import type { OfficialAccount } from '@shared/model/official-account'

type Described = Pick<OfficialAccount, 'mode' | 'hasToken' | 'hasEncodingAesKey'>

/** Returns what is missing before pushes of an app can be taken, as a Chinese sentence that says what to do; null when nothing is. */
export const connectionProblem = ({ mode, hasToken, hasEncodingAesKey }: Described): string | null => {
  if (!hasToken) return '还没有设置令牌（Token），请管理员在云函数 wechat 的环境变量里补上'
  if (mode !== 'plain' && !hasEncodingAesKey) return '还没有设置消息加解密密钥（EncodingAESKey），请管理员在云函数 wechat 的环境变量里补上'
  return null
}
