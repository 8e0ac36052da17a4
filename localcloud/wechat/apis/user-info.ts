import type { WxApi } from '../wx-api-type'
import { WxError } from '../wx-error'

/** What WeChat tells of a follower: since 2021 neither name nor picture. Whoever was not declared follows by OTHERS. */
export const getUserInfo: WxApi = ({ store }, { openid }) => {
  if (typeof openid !== 'string' || openid === '') throw new WxError('invalidOpenid')
  const { subscribeScene = 'ADD_SCENE_OTHERS', unionid = null } = store.state.followers[openid] ?? {}
  return { subscribe: 1, openid, language: 'zh_CN', subscribe_scene: subscribeScene, ...(unionid === null ? {} : { unionid }) }
}
