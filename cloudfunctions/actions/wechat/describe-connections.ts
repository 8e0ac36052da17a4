import { connectionProblem } from '@shared/domain/wechat/describe-connection'
import type { OfficialAccount } from '@shared/model/official-account'
import type { WechatConnection } from '../../platform/wechat-connections'

const describe = ({ appId, name, kind, mode, token, encodingAesKey }: WechatConnection): OfficialAccount => {
  const presence = { mode, hasToken: token !== undefined, hasEncodingAesKey: encodingAesKey !== undefined }
  return { appId, name, kind, ...presence, problem: connectionProblem(presence) }
}

/** Returns the connections as they may be shown: whether a secret is set, never the secret. */
export const describeConnections = (connections: readonly WechatConnection[]): OfficialAccount[] => connections.map(describe)
