import Taro from '@tarojs/taro'

/** Shows a short notice that leaves by itself. */
export const toast = (text: string): void => {
  void Taro.showToast({ title: text, icon: 'none', duration: 2500 })
}
