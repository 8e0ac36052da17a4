import { maskPhone } from '@shared/domain/identity/mask'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import { secretHash } from '../../platform/secret-hash'
import { exchangePhoneCode } from '../../platform/wechat-phone'
import { contacts } from '../../repositories/contacts'
import { people } from '../../repositories/people'
import { phoneChecks } from '../../repositories/phone-checks'
import { limitTries } from '../limit-tries'
import { requireConsent } from '../person'
import { proveCaller } from './prove-caller'

const maxTries = 10
const windowMs = 60_000
/** What WeChat asks for a number (wechat.md): 0.03 yuan. */
const costFen = 3

/** A code is taken before it is exchanged: sent twice, by whomever, it is used once. */
const takeCode = async (code: string, { documents, caller, now }: ActionContext): Promise<string> => {
  const id = secretHash('phone-code', code)
  try {
    await phoneChecks.insert(documents, { id, personId: caller.personId, at: now, costFen: 0 })
    return id
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    throw new AppError('CONFLICT', '这个手机号授权已经用过，请重新点一次“微信手机号验证”')
  }
}

/** The account of the contacts with this number, when they agree on one. */
const accountOf = async (documents: Documents, key: string): Promise<string | null> => {
  const found = await contacts.withKeys(documents, [key], 5)
  const [accountId, other] = new Set(found.map((contact) => contact.accountId).filter((id) => id !== null))
  return accountId === undefined || other !== undefined ? null : accountId
}

export const verifyPhone = defineAction('visitors.verifyPhone', async ({ code }, context) => {
  const { documents, caller, now } = context
  requireConsent(await people.byId(documents, caller.personId))
  await limitTries(documents, { kind: 'visitors.verifyPhone', who: caller.openId, maxCount: maxTries, windowMs, now })
  const checkId = await takeCode(code, context)
  const phone = await exchangePhoneCode(code)
  await phoneChecks.saveCost(documents, checkId, costFen)
  const key = `phone:${secretHash('phone', phone)}`
  const accountId = await accountOf(documents, key)
  const verification = { kind: 'phone', accountId, hint: maskPhone(phone), verifiedAt: now } as const

  return proveCaller({ verification, contactKeys: [key], isCurrent: false }, null, context)
})
