import Taro from '@tarojs/taro'

/** Whether the camera reads codes here; elsewhere a scanner types them. */
export const canScan = true

/** Returns what a scanned code says; null when the person turned back. */
export const scan = async (): Promise<string | null> => {
  try {
    const { result, path } = await Taro.scanCode({ scanType: ['qrCode', 'barCode'] })
    return path || result || null
  } catch {
    return null
  }
}
