const BRACKETED = /[(（[【].*?[)）\]】]/g
const BLANKS = /[\s\u3000\ufeff_*:：\-./]/g

/** Returns a column's name as names are compared: full width made half, without brackets, blanks and punctuation, in small letters. */
export const foldHeader = (header: string): string => header.normalize('NFKC').replace(BRACKETED, '').replace(BLANKS, '').toLowerCase()
