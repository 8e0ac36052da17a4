const SHOWN_START = 3
const SHOWN_END = 4

/** Returns a phone number as it may be shown: 138****1234; the country code of China is left out. */
export const maskPhone = (digits: string): string => {
  const national = digits.length === 13 && digits.startsWith('86') ? digits.slice(2) : digits
  return `${national.slice(0, SHOWN_START)}****${national.slice(-SHOWN_END)}`
}

/** Returns an address as it may be shown: z***@example.com. */
export const maskMail = (address: string): string => `${address.slice(0, 1)}***${address.slice(address.indexOf('@'))}`
