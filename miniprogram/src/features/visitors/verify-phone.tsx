import { View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { PhoneButton } from '@/components/phone-button'
import { visitorsTexts } from '@/i18n/visitors'
import { toast } from '@/platform/toast'
import type { Visitor } from './use-visitor'
import './visitors.less'

/** Proves who somebody is with the number WeChat vouches for; the number itself never reaches the app. */
export const VerifyPhone = ({ visitor }: { visitor: Visitor }) => {
  const [isBusy, setIsBusy] = useState(false)
  const texts = visitorsTexts()
  const verify = async (code: string) => {
    setIsBusy(true)
    try {
      const { profile, isKnown } = await ask('visitors.verifyPhone', { code })
      visitor.accept(profile)
      toast(isKnown ? texts.phoneVerified : texts.phoneVerifiedUnknown)
    } catch (error) {
      toast(messageOf(error))
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <View className='verify-phone'>
      <PhoneButton
        label={texts.verifyPhone}
        isBusy={isBusy}
        onCode={(code) => void verify(code)}
        onRefused={() => toast(texts.phoneRefused)}
        sheet={{ title: texts.phoneCodeTitle, text: texts.phoneCodeText, field: texts.phoneCode, missing: texts.needsPhoneCode }}
      />
    </View>
  )
}
