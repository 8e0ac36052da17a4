import { phoneOf } from '@shared/domain/identity/contact-point'
import { maskPhone } from '@shared/domain/identity/mask'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { secretHash } from '../../platform/secret-hash'
import { proveCaller } from './prove-caller'

export const tellPhone = defineAction('visitors.tellPhone', async ({ phone }, context) => {
  const number = phoneOf(phone)
  if (number === null) throw new AppError('INVALID_INPUT', '请填写手机号，例如 13800138000', { phone: '这不是手机号' })
  const verification = { kind: 'phone-told', accountId: null, hint: maskPhone(number), verifiedAt: context.now } as const
  const contactKeys = [`phone:${secretHash('phone', number)}`]

  return (await proveCaller({ verification, contactKeys, isCurrent: false }, null, context)).profile
})
