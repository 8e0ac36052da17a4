import qrcode from 'qrcode-generator'

const cellPixels = 8
const marginPixels = 32

/** Returns a QR code of the text as a GIF in base64; M corrects up to 15 % of it. */
export const qrPicture = (text: string): { contentType: string; base64: string } => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const [head = '', base64 = ''] = code.createDataURL(cellPixels, marginPixels).split(',')
  return { contentType: /^data:([^;]+)/.exec(head)?.[1] ?? 'image/gif', base64 }
}
