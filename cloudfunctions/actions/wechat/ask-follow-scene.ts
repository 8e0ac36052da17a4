import type { Platform } from '../../platform/platform'

/** Returns through what somebody followed (WeChat's subscribe_scene); null when WeChat does not say: the account may lack the right to ask. */
export const askFollowScene = async ({ callWechatApi, log }: Platform, appId: string, openId: string): Promise<string | null> => {
  try {
    const { errcode, subscribe_scene } = await callWechatApi('officialAccount.user.getInfo', { openid: openId, lang: 'zh_CN' }, { appId })
    return errcode === 0 && typeof subscribe_scene === 'string' && /^ADD_SCENE_[A-Z_]{1,40}$/.test(subscribe_scene) ? subscribe_scene : null
  } catch (error) {
    log.info({ err: error }, 'WeChat could not be asked how somebody followed')
    return null
  }
}
