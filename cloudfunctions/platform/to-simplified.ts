import { Converter } from 'opencc-js/t2cn'

let convert: ((text: string) => string) | null = null

/** Returns the text in simplified signs: 統一超商 → 统一超商. The table (0.1 MB) is read at first use. */
export const toSimplified = (text: string): string => {
  convert ??= Converter({ from: 'tw', to: 'cn' })
  return convert(text)
}
