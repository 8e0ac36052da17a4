import type { Account } from '@shared/model/account'
import { companyDomainOf } from './company-domain'
import { creditCodeOf } from './credit-code'

const STOCK_CODE = /^(\d{4,6})(?:\.(?:SH|SZ|BJ|HK|TW))?$/i

const stockCodeOf = (text: string): string | null => STOCK_CODE.exec(text.normalize('NFKC').trim())?.[1] ?? null

const keysFrom = (found: Readonly<Record<string, string | null>>): string[] =>
  Object.entries(found).flatMap(([mark, value]) => (value === null ? [] : [`${mark}:${value}`]))

/** Returns the keys an account is found by besides its names: credit code, stock code, domain of its website. They begin with a mark, so no name key equals one. */
export const identifierKeysOf = ({
  unifiedSocialCreditCode,
  stockCode,
  website
}: Pick<Account, 'unifiedSocialCreditCode' | 'stockCode' | 'website'>): string[] =>
  keysFrom({
    code: unifiedSocialCreditCode === null ? null : creditCodeOf(unifiedSocialCreditCode),
    stock: stockCode === null ? null : stockCodeOf(stockCode),
    domain: website === null ? null : companyDomainOf(website)
  })

/** Returns the key to look a typed text up by when it is an identifier and no name; null for a name. */
export const identifierKeyOf = (typedText: string): string | null => {
  const [key] = keysFrom({ code: creditCodeOf(typedText), stock: stockCodeOf(typedText), domain: companyDomainOf(typedText) })
  return key ?? null
}
