import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { gateTexts } from '@/i18n/gate'
import type { Gate } from './use-gate'

/** Somebody without registration: name and company, told how their data is used, and in they are. */
export const WalkIn = ({ gate }: { gate: Gate }) => {
  const texts = gateTexts()
  const [isOpen, setIsOpen] = useState(false)
  const [name, setName] = useState('')
  const [companyName, setCompanyName] = useState('')
  const isComplete = name.trim() !== '' && companyName.trim() !== ''
  const letIn = async () => {
    await gate.walkIn({ name: name.trim(), companyName: companyName.trim(), consentHow: 'read-aloud' })
    setName('')
    setCompanyName('')
    setIsOpen(false)
  }
  return (
    <View>
      <Button label={texts.walkIn} onPress={() => setIsOpen(true)} />
      <Sheet
        isOpen={isOpen}
        title={texts.walkIn}
        onClose={() => setIsOpen(false)}
        footer={<Button kind='primary' label={texts.walkInDone} isBusy={gate.isBusy} isDisabled={!isComplete} onPress={() => void letIn()} />}
      >
        <TextField label={texts.name} value={name} maxLength={40} onChange={setName} />
        <TextField label={texts.company} value={companyName} maxLength={120} hint={texts.walkInHint} onChange={setCompanyName} />
      </Sheet>
    </View>
  )
}
