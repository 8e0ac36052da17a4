import { useEffect, useState } from 'react'

/** Whether the browser has a network, as far as it knows. */
export const useIsOnline = (): boolean => {
  const [isOnline, setIsOnline] = useState(() => window.navigator.onLine)
  useEffect(() => {
    const follow = () => setIsOnline(window.navigator.onLine)
    window.addEventListener('online', follow)
    window.addEventListener('offline', follow)
    return () => {
      window.removeEventListener('online', follow)
      window.removeEventListener('offline', follow)
    }
  }, [])
  return isOnline
}
