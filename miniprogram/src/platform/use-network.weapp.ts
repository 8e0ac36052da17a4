import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Whether the phone has a network, as far as it knows. */
export const useIsOnline = (): boolean => {
  const [isOnline, setIsOnline] = useState(true)
  useEffect(() => {
    const follow = ({ isConnected }: { isConnected: boolean }) => setIsOnline(isConnected)
    Taro.onNetworkStatusChange(follow)
    return () => Taro.offNetworkStatusChange(follow)
  }, [])
  return isOnline
}
