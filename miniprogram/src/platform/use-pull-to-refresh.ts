import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Asks again when the page is pulled down; the spinner leaves whether that worked or not. */
export const usePullToRefresh = (refresh: () => Promise<unknown>): void => {
  usePullDownRefresh(async () => {
    try {
      await refresh()
    } finally {
      Taro.stopPullDownRefresh()
    }
  })
}
