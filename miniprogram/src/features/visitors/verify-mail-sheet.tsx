import { Text } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { visitorsTexts } from '@/i18n/visitors'
import { useVerifyMail } from './use-verify-mail'
import type { Visitor } from './use-visitor'

interface VerifyMailSheetProps {
  visitor: Visitor
  onClose: () => void
}

/** Proves a work mailbox with the code sent there. */
export const VerifyMailSheet = ({ visitor, onClose }: VerifyMailSheetProps) => {
  const form = useVerifyMail(visitor, onClose)
  const texts = visitorsTexts()
  const isSent = form.hint !== null
  return (
    <Sheet
      isOpen
      title={texts.verifyMail}
      onClose={onClose}
      footer={
        <Button
          kind='primary'
          label={isSent ? texts.checkCode : texts.sendCode}
          isBusy={form.isBusy}
          onPress={() => void (isSent ? form.check() : form.send())}
        />
      }
    >
      {form.hint === null ? (
        <TextField label={texts.mailAddress} value={form.address} onChange={form.setAddress} error={form.problem} placeholder='name@company.com' />
      ) : (
        <>
          <Text className='field__hint'>{texts.codeSent(form.hint)}</Text>
          <TextField label={texts.mailCode} value={form.code} onChange={form.setCode} error={form.problem} maxLength={6} />
        </>
      )}
    </Sheet>
  )
}
