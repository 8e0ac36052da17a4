import { hashOf } from '../../platform/ids'

/** 50 bits: nobody guesses one within its seven days. */
export const codeLength = 10

const looksLike: Record<string, string> = { O: '0', I: '1', L: '1' }

/** Returns what is stored in place of a code; letters that look like a digit are read as it. */
export const hashCode = (typed: string): string => {
  const code = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => looksLike[letter] ?? letter)
  return hashOf('invite', code)
}
