import { Text } from '@tarojs/components'
import { Sheet } from '@/components/sheet'
import { visitorsTexts } from '@/i18n/visitors'
import { DeclareForm } from './declare-form'
import type { FormGate } from './use-form-gate'
import type { Visitor } from './use-visitor'

interface GateSheetProps {
  visitor: Visitor
  gate: FormGate
}

/** The form before a download or a request: three fields, and the sentence that says what pressing agrees to. */
export const GateSheet = ({ visitor, gate }: GateSheetProps) => {
  const texts = visitorsTexts()
  return (
    <Sheet isOpen={gate.isOpen} title={texts.gateTitle} onClose={gate.close}>
      <Text className='invitation__text'>{texts.gateText}</Text>
      <DeclareForm visitor={visitor} submitLabel={texts.gateSubmit} onDeclared={gate.finish} />
    </Sheet>
  )
}
