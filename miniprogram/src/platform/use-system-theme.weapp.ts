import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

export type Theme = 'light' | 'dark'

const read = (): Theme => (Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light')

/** The system's theme, now and as it changes. */
export const useSystemTheme = (): Theme => {
  const [theme, setTheme] = useState(read)
  useEffect(() => {
    const follow = (change: { theme: string }) => setTheme(change.theme === 'dark' ? 'dark' : 'light')
    Taro.onThemeChange?.(follow)
    return () => Taro.offThemeChange?.(follow)
  }, [])
  return theme
}
