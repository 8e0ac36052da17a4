import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Whether the device says it has a network; a network that leads nowhere shows only when something is sent. */
export const useOnline = (): boolean => {
  const [isOnline, setIsOnline] = useState(true)
  useEffect(() => {
    const listen = ({ isConnected }: { isConnected: boolean }) => setIsOnline(isConnected)
    Taro.onNetworkStatusChange(listen)
    Taro.getNetworkType()
      .then(({ networkType }) => setIsOnline(networkType !== 'none'))
      .catch(() => undefined)
    return () => Taro.offNetworkStatusChange(listen)
  }, [])
  return isOnline
}
