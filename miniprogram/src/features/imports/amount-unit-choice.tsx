import { type AmountUnit, amountUnits } from '@shared/model/amount-units'
import { useState } from 'react'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Sheet } from '@/components/sheet'
import { importsTexts } from '@/i18n/imports'

interface AmountUnitChoiceProps {
  amountUnit: AmountUnit
  onChange: (amountUnit: AmountUnit) => void
}

/** What plain numbers in a column of amounts count: a file rarely says it. */
export const AmountUnitChoice = ({ amountUnit, onChange }: AmountUnitChoiceProps) => {
  const texts = importsTexts()
  const [isOpen, setIsOpen] = useState(false)
  const choose = (chosen: AmountUnit) => {
    onChange(chosen)
    setIsOpen(false)
  }
  return (
    <CellGroup title={texts.unitTitle} note={texts.unitNote}>
      <Cell title={texts.unitLabel} value={texts.unit[amountUnit]} onPress={() => setIsOpen(true)} />
      <Sheet isOpen={isOpen} title={texts.unitLabel} onClose={() => setIsOpen(false)}>
        {amountUnits.map((each) => (
          <Cell key={each} title={texts.unit[each]} onPress={() => choose(each)} />
        ))}
      </Sheet>
    </CellGroup>
  )
}
