import { accountsWithDomain } from '@shared/domain/company-name/decide-company'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { secretHash } from '../../platform/secret-hash'
import { accountNames } from '../../repositories/account-names'
import { type MailCheck, mailChecks } from '../../repositories/mail-checks'
import { people } from '../../repositories/people'
import { limitTries } from '../limit-tries'
import { requireConsent } from '../person'
import { proveCaller } from './prove-caller'

const maxTries = 5
const windowMs = 60_000
/** Sister companies share a domain; more than a few say nothing. */
const maxAccounts = 20

/** Returns the account with the domain: the person's own among several, none when it could be any of them. */
const accountOf = async (documents: Documents, domain: string, ownAccountId: string | null): Promise<string | null> => {
  const found = await accountNames.withNameKeys(documents, [`domain:${domain}`], maxAccounts)
  const ids = [...accountsWithDomain(domain, found)]
  if (ownAccountId !== null && ids.includes(ownAccountId)) return ownAccountId
  return ids.length === 1 ? (ids[0] ?? null) : null
}

const rightCheck = (check: MailCheck | null, code: string, now: string): MailCheck => {
  if (check && check.expiresAt >= now && check.codeHash === secretHash('mail-code', code)) return check
  throw new AppError('CONFLICT', '验证码不对或已过期，请核对邮件，或重新发送一次')
}

export const verifyMailCode = defineAction('visitors.verifyMailCode', async ({ code }, context) => {
  const { documents, caller, now } = context
  const person = requireConsent(await people.byId(documents, caller.personId))
  await limitTries(documents, { kind: 'visitors.verifyMailCode', who: caller.openId, maxCount: maxTries, windowMs, now })
  const { domain, hint, addressKey } = rightCheck(await mailChecks.byId(documents, caller.personId), code, now)
  const accountId = await accountOf(documents, domain, person.accountId)
  const verification = { kind: 'work-mail', accountId, hint, verifiedAt: now } as const
  const answer = await proveCaller({ verification, contactKeys: [addressKey, `domain:${domain}`], isCurrent: true }, domain, context)
  await mailChecks.remove(documents, caller.personId)

  return answer
})
