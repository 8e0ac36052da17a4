/** Everything that is no letter, digit, kana or Chinese character (also outside the basic plane). */
const NOT_A_SIGN =
  /[^0-9a-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u3005\u3007\u3040-\u30fa\u30fc-\u30ff\u3105-\u312f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\ud800-\udfff]/g

/**
 * Returns a company name without differences of mere writing: width, case, blanks, punctuation, form of brackets.
 * Nothing of substance goes, so two different registered companies stay different: ids are made from it.
 */
export const foldCompanyName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(NOT_A_SIGN, '')
