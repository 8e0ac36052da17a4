import Taro from '@tarojs/taro'

/** WeChat holds ten pages; beyond that navigateTo fails. */
const maxStackLength = 10

/** Opens a page on top of this one. */
export const goTo = (url: string): void => {
  const open = Taro.getCurrentPages().length < maxStackLength ? Taro.navigateTo : Taro.redirectTo
  void open({ url })
}

/** Opens a page in place of this one. */
export const replaceWith = (url: string): void => {
  void Taro.redirectTo({ url })
}

/** Opens a page with nothing below it: for the main navigation. */
export const switchTo = (url: string): void => {
  void Taro.reLaunch({ url })
}

/** Goes back, or to the start page where there is nothing to go back to. */
export const goBack = (startUrl: string): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.reLaunch({ url: startUrl })
}
