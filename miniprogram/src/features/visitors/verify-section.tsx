import type { VisitorProfile } from '@shared/contracts/visitors'
import { useState } from 'react'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Sheet } from '@/components/sheet'
import { visitorsTexts } from '@/i18n/visitors'
import { DeclareForm } from './declare-form'
import { PhoneSheet } from './phone-sheet'
import type { Visitor } from './use-visitor'
import { VerifyMailSheet } from './verify-mail-sheet'
import { VerifyPhone } from './verify-phone'

interface VerifySectionProps {
  profile: VisitorProfile
  visitor: Visitor
}

/** What was proven, and the ways to prove or correct who I am. */
export const VerifySection = ({ profile, visitor }: VerifySectionProps) => {
  const [open, setOpen] = useState<'mail' | 'phone' | 'correct' | null>(null)
  const texts = visitorsTexts()
  const close = () => setOpen(null)
  return (
    <>
      <CellGroup title={texts.verify} note={texts.verifyText}>
        {profile.proofs.map(({ kind, hint }) => (
          <Cell key={`${kind}${hint}`} title={texts.proof[kind]} value={hint} />
        ))}
        <Cell title={texts.correct} onPress={() => setOpen('correct')} />
        <Cell title={texts.verifyMail} onPress={() => setOpen('mail')} />
        {profile.proofs.some(({ kind }) => kind === 'phone') ? null : <VerifyPhone visitor={visitor} />}
        <Cell title={texts.typePhone} onPress={() => setOpen('phone')} />
      </CellGroup>
      {open === 'mail' ? <VerifyMailSheet visitor={visitor} onClose={close} /> : null}
      {open === 'phone' ? <PhoneSheet visitor={visitor} onClose={close} /> : null}
      <Sheet isOpen={open === 'correct'} title={texts.correct} onClose={close}>
        <DeclareForm visitor={visitor} submitLabel={texts.submit} onDeclared={close} />
      </Sheet>
    </>
  )
}
