import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Whether this page is in front of the person: not covered by another page, and the app or browser tab not hidden. */
export const usePageVisible = (): boolean => {
  const [isOnTop, setIsOnTop] = useState(true)
  const [isAppShown, setIsAppShown] = useState(true)
  useDidShow(() => setIsOnTop(true))
  useDidHide(() => setIsOnTop(false))
  useEffect(() => {
    const show = () => setIsAppShown(true)
    const hide = () => setIsAppShown(false)
    Taro.onAppShow(show)
    Taro.onAppHide(hide)
    return () => {
      Taro.offAppShow(show)
      Taro.offAppHide(hide)
    }
  }, [])
  return isOnTop && isAppShown
}
