const CHINA_MOBILE = /^(?:\+?86)?(1[3-9]\d{9})$/
const OTHER_COUNTRY = /^\+(\d{7,15})$/
const MAIL = /^[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}$/

/** Returns a typed mobile number with its country code and no plus, e.g. 8613800138000; null for what is none. */
export const phoneOf = (text: string): string | null => {
  const digits = text.normalize('NFKC').replace(/[\s\-()]/g, '')
  const chinese = CHINA_MOBILE.exec(digits)?.[1]
  return chinese === undefined ? (OTHER_COUNTRY.exec(digits)?.[1] ?? null) : `86${chinese}`
}

/** Returns a typed mail address in small letters; null for what is none. */
export const mailOf = (text: string): string | null => {
  const address = text.normalize('NFKC').trim().toLowerCase()
  return MAIL.test(address) ? address : null
}
