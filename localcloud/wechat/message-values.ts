/** What a value of a subscribe message may be, by the kind that its key begins with (thing1, time2 …). */
const patterns: Record<string, RegExp> = {
  thing: /^.{1,20}$/su,
  number: /^-?\d{1,32}(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /\d{1,2}:\d{2}|\d{4}年\d{1,2}月\d{1,2}日/,
  date: /\d{4}[-/年]\d{1,2}[-/月]\d{1,2}/,
  amount: /^[^\d]?\d{1,10}(\.\d+)?元?$/,
  phone_number: /^[\d+\-() ]{1,17}$/,
  car_number: /^.{1,8}$/u,
  name: /^([^A-Za-z]{1,10}|.{1,20})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  enum: /^.{1,20}$/u
}

/** Returns why WeChat refuses the value under this key, or null. */
export const valueProblem = (key: string, value: unknown): 'is empty' | 'invalid' | null => {
  const pattern = patterns[key.replace(/\d+$/, '')]
  if (pattern === undefined) return 'invalid'
  if (value === undefined || value === null || value === '') return 'is empty'
  return pattern.test(String(value)) ? null : 'invalid'
}
