/** The value read from a cell, or a sentence that says what to write instead. */
export type Parsed<Value> = { value: Value } | { problem: string }

/** What people write for "not known". */
const EMPTY_CELLS = new Set(['', '-', '--', '—', '——', '/', '\\', '无', '暂无', '未知', '不详', '不明', 'n/a', 'na', 'null', 'none', 'nan', 'nil', '#n/a'])

/** Returns the cell as one line without outer blanks, or null when it says that nothing is known. */
export const lineOf = (cell: string): string | null => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a quoted cell may hold line breaks and worse
  const line = cell.replace(/[\u0000-\u001f\u007f\u00a0\u3000\ufeff\s]+/g, ' ').trim()
  return EMPTY_CELLS.has(line.toLowerCase()) ? null : line
}

/** Returns a text of at most maxLength characters. */
export const parseText = (line: string, maxLength: number): Parsed<string> =>
  line.length <= maxLength ? { value: line } : { problem: `最多 ${maxLength} 个字，现在是 ${line.length} 个，请缩短` }
