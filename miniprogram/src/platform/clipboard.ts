import Taro from '@tarojs/taro'

/** Puts text on the clipboard; returns whether it worked. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
