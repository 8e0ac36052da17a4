import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from './button'
import type { PhoneButtonProps } from './phone-button-props'
import { Sheet } from './sheet'
import { TextField } from './text-field'

/** A browser has no such button: the one-time code is typed. */
export const PhoneButton = ({ label, isBusy, onCode, sheet }: PhoneButtonProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const [code, setCode] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const isMissing = code.trim().length < 8
  const submit = () => {
    setHasTried(true)
    if (isMissing) return
    onCode(code.trim())
    setIsOpen(false)
  }
  return (
    <>
      <Button label={label} isBusy={isBusy} onPress={() => setIsOpen(true)} />
      <Sheet isOpen={isOpen} title={sheet.title} onClose={() => setIsOpen(false)} footer={<Button kind='primary' label={label} onPress={submit} />}>
        <Text className='field__hint'>{sheet.text}</Text>
        <TextField label={sheet.field} value={code} onChange={setCode} error={hasTried && isMissing ? sheet.missing : undefined} maxLength={200} />
      </Sheet>
    </>
  )
}
