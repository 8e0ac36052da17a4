import type { PursuitView } from '@shared/contracts/follow-ups'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { followUpTexts } from '@/i18n/follow-ups'
import { copyText } from '@/platform/clipboard'
import { phoneCall } from '@/platform/phone-call'
import { toast } from '@/platform/toast'

interface PhoneLineProps {
  contact: PursuitView['contact']
}

const copy = async (phone: string) => {
  const texts = followUpTexts()
  toast((await copyText(phone)) ? texts.copied : texts.copyFailed)
}

/** Whom to call, with the number to dial or to copy. */
export const PhoneLine = ({ contact }: PhoneLineProps) => {
  const texts = followUpTexts()
  if (contact === null) return null
  return (
    <View className='phone-line'>
      <Text className='phone-line__text'>{`${contact.name} ${contact.phone}`}</Text>
      <Button size='small' label={texts.copyPhone} onPress={() => void copy(contact.phone)} />
      <Button size='small' kind='primary' label={texts.call} onPress={() => phoneCall(contact.phone)} />
    </View>
  )
}
