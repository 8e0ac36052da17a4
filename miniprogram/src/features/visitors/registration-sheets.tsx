import { Text } from '@tarojs/components'
import { Sheet } from '@/components/sheet'
import { visitorsTexts } from '@/i18n/visitors'
import { ConsentSheet } from './consent-sheet'
import { DeclareForm } from './declare-form'
import type { RegistrationGate } from './use-registration-gate'
import type { Visitor } from './use-visitor'

interface RegistrationSheetsProps {
  visitor: Visitor
  gate: RegistrationGate
  register: () => void
}

/** The two questions before a registration, one after the other. */
export const RegistrationSheets = ({ visitor, gate, register }: RegistrationSheetsProps) => {
  const texts = visitorsTexts()
  const decline = () => {
    visitor.decline()
    gate.setSheet(null)
  }
  const finish = () => {
    gate.setSheet(null)
    register()
  }
  return (
    <>
      <ConsentSheet
        isOpen={gate.sheet === 'consent'}
        declineLabel={texts.declineAtEvent}
        onAgree={async () => gate.advance(await visitor.giveConsent(['content_analytics']))}
        onDecline={decline}
      />
      <Sheet isOpen={gate.sheet === 'declare'} title={texts.declareAtEventTitle} onClose={() => gate.setSheet(null)}>
        <Text className='invitation__text'>{texts.declareAtEventText}</Text>
        <DeclareForm visitor={visitor} submitLabel={texts.submitAndRegister} onDeclared={finish} />
      </Sheet>
    </>
  )
}
