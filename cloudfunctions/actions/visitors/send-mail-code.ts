import { randomInt } from 'node:crypto'
import { companyDomainOf } from '@shared/domain/company-name/company-domain'
import { mailOf } from '@shared/domain/identity/contact-point'
import { maskMail } from '@shared/domain/identity/mask'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { mailOf as mailPort } from '../../platform/mail'
import { secretHash } from '../../platform/secret-hash'
import { mailChecks } from '../../repositories/mail-checks'
import { people } from '../../repositories/people'
import { limitTries } from '../limit-tries'
import { requireConsent } from '../person'

const lifeMs = 10 * 60_000
const maxLetters = 5

const workAddressOf = (text: string): { address: string; domain: string } => {
  const address = mailOf(text)
  if (address === null) throw new AppError('INVALID_INPUT', '请填写完整的工作邮箱，例如 name@company.com', { address: '邮箱格式不对' })
  const domain = companyDomainOf(address)
  if (domain !== null) return { address, domain }
  throw new AppError('INVALID_INPUT', '个人邮箱不能证明你在哪家公司，请填写工作邮箱，或改用手机号验证', { address: '请换成工作邮箱' })
}

const sixDigits = (): string => String(randomInt(1_000_000)).padStart(6, '0')

export const sendMailCode = defineAction('visitors.sendMailCode', async (input, { documents, caller, now }) => {
  requireConsent(await people.byId(documents, caller.personId))
  const { address, domain } = workAddressOf(input.address)
  const mail = mailPort(documents)
  if (mail === null) throw new AppError('CONFLICT', '邮箱验证还没有开通，请改用手机号验证，或联系管理员开通')
  await limitTries(documents, { kind: 'visitors.sendMailCode', who: caller.openId, maxCount: maxLetters, windowMs: lifeMs, now })
  const code = sixDigits()
  const expiresAt = new Date(Date.parse(now) + lifeMs).toISOString()
  const hint = maskMail(address)
  const addressKey = `mail:${secretHash('mail', address)}`
  await mailChecks.save(documents, { id: caller.personId, codeHash: secretHash('mail-code', code), addressKey, domain, hint, expiresAt })
  await mail.send({ to: address, subject: '验证码', text: `你的验证码是 ${code}，10 分钟内有效。不是你本人操作请忽略。`, sentAt: now })

  return { hint, expiresAt }
})
