import Taro from '@tarojs/taro'

/** The launch scene of this visit, e.g. 1058 = from an official-account article; null when WeChat does not say. */
export const entryScene = (): number | null => {
  const { scene } = Taro.getEnterOptionsSync()
  return typeof scene === 'number' && scene > 0 ? scene : null
}
