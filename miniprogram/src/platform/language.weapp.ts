import Taro from '@tarojs/taro'

/** The app speaks Chinese unless the system speaks English. */
export const systemLanguage = (): 'zh-CN' | 'en' => ((Taro.getAppBaseInfo().language ?? '').startsWith('en') ? 'en' : 'zh-CN')
