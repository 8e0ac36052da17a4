import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { visitorsTexts } from '@/i18n/visitors'
import { toast } from '@/platform/toast'
import type { Visitor } from './use-visitor'

interface PhoneSheetProps {
  visitor: Visitor
  onClose: () => void
}

/** A number typed by hand: kept masked, proving nothing. */
export const PhoneSheet = ({ visitor, onClose }: PhoneSheetProps) => {
  const [phone, setPhone] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const [isBusy, setIsBusy] = useState(false)
  const texts = visitorsTexts()
  const submit = async () => {
    setIsBusy(true)
    try {
      visitor.accept(await ask('visitors.tellPhone', { phone }))
      toast(texts.phoneSaved)
      onClose()
    } catch (error) {
      setProblem(messageOf(error))
      setIsBusy(false)
    }
  }
  return (
    <Sheet
      isOpen
      title={texts.typePhone}
      onClose={onClose}
      footer={<Button kind='primary' label={texts.savePhone} isBusy={isBusy} onPress={() => void submit()} />}
    >
      <TextField label={texts.phone} value={phone} onChange={setPhone} error={problem} maxLength={20} />
    </Sheet>
  )
}
