import Taro from '@tarojs/taro'

/** Returns what was kept under a key on this device, or null. */
export const readStored = <Value>(key: string): Value | null => {
  const value = Taro.getStorageSync<Value | ''>(key)
  return value === '' || value === undefined ? null : value
}

/** Keeps a value on this device; returns false when there is no room. */
export const store = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

/** Returns every key that is kept on this device. */
export const storedKeys = (): string[] => Taro.getStorageInfoSync().keys

/** Returns how full the device's storage is, 0..1; null where it does not say. */
export const storageUse = (): number | null => {
  const { currentSize, limitSize } = Taro.getStorageInfoSync()
  return Number.isFinite(currentSize) && limitSize > 0 ? currentSize / limitSize : null
}

export const forget = (key: string): void => Taro.removeStorageSync(key)
