import type { FollowUpAct } from '@shared/model/follow-up'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { followUpTexts } from '@/i18n/follow-ups'

interface PhoneSheetProps {
  accountName: string
  onNote: (act: FollowUpAct) => void
  onClose: () => void
}

/** The same form the server asks of a number. */
const phonePattern = /^\+?[0-9][0-9 -]{5,19}$/

/** Asks for a number where none is known. */
export const PhoneSheet = ({ accountName, onNote, onClose }: PhoneSheetProps) => {
  const texts = followUpTexts()
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const isPhone = phonePattern.test(phone.trim())
  const save = () => onNote({ what: 'phone', name: name.trim(), phone: phone.trim() })
  return (
    <Sheet
      isOpen
      title={texts.phoneTitle(accountName)}
      onClose={onClose}
      footer={<Button kind='primary' label={texts.savePhone} isDisabled={!isPhone || name.trim() === ''} onPress={save} />}
    >
      <View>
        <TextField label={texts.contactName} value={name} maxLength={40} onChange={setName} />
        <TextField label={texts.phone} value={phone} maxLength={20} onChange={setPhone} error={phone === '' || isPhone ? undefined : texts.phoneWrong} />
      </View>
    </Sheet>
  )
}
