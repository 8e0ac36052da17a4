import Taro from '@tarojs/taro'

/** Opens the phone's own dialling screen with a number. */
export const phoneCall = (phoneNumber: string): void => {
  // Who presses "cancel" there has not made a mistake.
  void Promise.resolve(Taro.makePhoneCall({ phoneNumber })).catch(() => undefined)
}
