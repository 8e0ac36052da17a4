import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Calls back each time the page comes to the front again, not at its first showing. */
export const useOnReturn = (callback: () => void): void => {
  const hasShown = useRef(false)
  useDidShow(() => {
    if (hasShown.current) callback()
    hasShown.current = true
  })
}
