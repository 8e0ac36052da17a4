import { useSyncExternalStore } from 'react'

const listen = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Whether the browser says it has a network; Taro's own event never comes in a browser. */
export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine)
