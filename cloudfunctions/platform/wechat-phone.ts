import { z } from 'zod'
import { cloudApp } from './app'
import { AppError } from './app-error'

const answerSchema = z.object({
  errcode: z.number().default(0),
  phone_info: z.object({ purePhoneNumber: z.string(), countryCode: z.string() }).optional()
})

/** WeChat: the account has no paid or free checks left. */
const noQuota = 1_400_001

/** Returns the number (E.164 without the plus) behind a code of the phone button, which WeChat exchanges once; throws CONFLICT with what to do. */
export const exchangePhoneCode = async (code: string): Promise<string> => {
  const answer = await cloudApp().callWxOpenApi({ apiName: 'phonenumber.getPhoneNumber', requestData: { code } })
  const { errcode, phone_info } = answerSchema.parse(answer.result)
  if (errcode === noQuota) throw new AppError('CONFLICT', '手机号验证的额度用完了，请改用工作邮箱验证，或直接填写手机号')
  if (errcode !== 0 || !phone_info) throw new AppError('CONFLICT', '这个手机号授权已经失效，请重新点一次“微信手机号验证”')
  return `${phone_info.countryCode}${phone_info.purePhoneNumber}`
}
