import qrcode from 'qrcode-generator'
import { encodePng, type PngStyle } from './png'

const quietModules = 4

export interface QrStyle extends PngStyle {
  widthPixels: number
}

/** Draws a QR code of the text as a square PNG. */
export const qrImage = (text: string, { widthPixels, ...style }: QrStyle): Buffer => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const moduleCount = code.getModuleCount()
  const moduleAt = (pixel: number) => Math.floor((pixel * (moduleCount + 2 * quietModules)) / widthPixels) - quietModules
  const isInside = (index: number) => index >= 0 && index < moduleCount
  const isDark = (x: number, y: number): boolean => {
    const [row, column] = [moduleAt(y), moduleAt(x)]
    return isInside(row) && isInside(column) && code.isDark(row, column)
  }
  return encodePng({ widthPixels, isDark }, style)
}
