import { localAppId } from '../../functions/environment'
import type { WxApi } from '../wx-api-type'
import { WxError } from '../wx-error'

const codeLifeMs = 5 * 60 * 1000

/** Gives the phone number behind a code once, within five minutes. */
export const getPhoneNumber: WxApi = ({ store, clock }, { code }) => {
  const { phoneCodes } = store.state
  const known = typeof code === 'string' && Object.hasOwn(phoneCodes, code) ? phoneCodes[code] : undefined
  if (known === undefined || known.isUsed || clock.nowMs() - known.issuedAtMs > codeLifeMs) throw new WxError('invalidCode')
  known.isUsed = true
  store.save()
  const { phoneNumber, countryCode, issuedAtMs } = known
  return {
    phone_info: {
      phoneNumber: countryCode === '86' ? phoneNumber : `+${countryCode}${phoneNumber}`,
      purePhoneNumber: phoneNumber,
      countryCode,
      watermark: { timestamp: Math.floor(issuedAtMs / 1000), appid: localAppId }
    }
  }
}
