import Taro from '@tarojs/taro'

/** Shows a short notice that leaves by itself. */
export const toast = (text: string): void => {
  void Taro.showToast({ title: text, icon: 'none', duration: 2500 })
}

/** Asks before something that cannot be taken back; returns whether the person agreed. */
export const confirm = async (question: { title: string; text: string; confirmLabel: string; cancelLabel: string }): Promise<boolean> => {
  const { confirm: isConfirmed } = await Taro.showModal({
    title: question.title,
    content: question.text,
    confirmText: question.confirmLabel,
    cancelText: question.cancelLabel
  })
  return isConfirmed
}
