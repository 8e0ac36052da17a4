import Taro from '@tarojs/taro'

/** Brings the top of the page into sight. */
export const scrollToTop = (): void => {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
}
