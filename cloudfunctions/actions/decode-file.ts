import { AppError } from '../platform/app-error'

export interface DecodedFile {
  encoding: 'utf-8' | 'gb18030'
  text: string
}

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte)

const isWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)
const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)

/** Control characters that no text file holds; tab and line ends are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const controls = /[\u0000-\u0008\u000e-\u001f]/

const decode = (bytes: Uint8Array, encoding: DecodedFile['encoding']): string | null => {
  try {
    // The decoder drops a byte order mark by itself.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const refuse = (sentence: string): AppError => new AppError('BAD_FILE', sentence)

/** Returns the file's text: UTF-8 if it is valid as that, else GBK as Excel writes it in Chinese. Throws BAD_FILE for what is no text. */
export const decodeFile = (bytes: Uint8Array): DecodedFile => {
  if (bytes.length === 0) throw refuse('文件是空的，请检查后重新选择')
  if (isWorkbook(bytes)) throw refuse('这是 Excel 工作簿，请在 Excel 里“另存为 CSV”后再上传')
  if (isUtf16(bytes)) throw refuse('文件是 UTF-16 编码，请另存为“CSV UTF-8”后再上传')
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = decode(bytes, encoding)
    if (text !== null && !controls.test(text)) return { encoding, text }
  }
  throw refuse('这不是 CSV 文本文件，请上传 UTF-8 或 GBK 编码的 CSV')
}
