/** Addresses, then anything long enough to be a phone number, an openid or another id. */
const patterns: readonly RegExp[] = [/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, /\+?\d[\d\s-]{6,}\d/g, /[\w-]{20,}/g]

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

const maxLength = 200

/** Returns the text with e-mail addresses, phone numbers and ids hidden as …, at most 200 characters, so that it may be shown as an example. */
export const maskPersonal = (text: string): string =>
  patterns.reduce((masked, pattern) => masked.replace(pattern, (found) => (isDate(found) ? found : '…')), text).slice(0, maxLength)
