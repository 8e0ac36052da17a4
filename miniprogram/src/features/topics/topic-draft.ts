const limits = { name: 20, keyword: { min: 2, max: 20 }, keywordCount: 30 } as const

/** Returns the keywords of a typed text: what stands between commas, stops and line ends, each once. */
export const keywordsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、;；\r\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '')
  )
]

export const isNameFine = (name: string): boolean => name.trim() !== '' && name.trim().length <= limits.name

export const areKeywordsFine = (text: string): boolean => {
  const keywords = keywordsOf(text)
  return keywords.length <= limits.keywordCount && keywords.every(({ length }) => length >= limits.keyword.min && length <= limits.keyword.max)
}
