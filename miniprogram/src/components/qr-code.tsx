import { View } from '@tarojs/components'
import qrcode from 'qrcode-generator'
import { useMemo } from 'react'
import { accessible } from '@/platform/accessible'

interface QrCodeProps {
  /** What a scanner reads. */
  text: string
  label: string
}

/** Smallest version that fits; medium correction survives a scratched screen. */
const anySize = 0
const cellPx = 6
const marginPx = 24

const drawn = (text: string): string => {
  const code = qrcode(anySize, 'M')
  code.addData(text)
  code.make()
  return code.createDataURL(cellPx, marginPx)
}

/** A code drawn on the device: it needs no network. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const source = useMemo(() => drawn(text), [text])
  // A background instead of an image: Taro's browser image takes no text for a screen reader.
  return <View className='qr-code' style={{ backgroundImage: `url(${source})` }} {...accessible({ role: 'img', label })} />
}
