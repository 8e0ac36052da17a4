import { Text } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { visitorsTexts } from '@/i18n/visitors'
import { DeclareForm } from './declare-form'
import type { Visitor } from './use-visitor'
import './visitors.less'

/** Asks whoever reads a page with a form who they are; pressing its button is the consent, and nobody has to. */
export const LeadForm = ({ visitor }: { visitor: Visitor }) => {
  const texts = visitorsTexts()
  return (
    <CellGroup title={texts.leadTitle}>
      <Text className='invitation__text'>{texts.leadText}</Text>
      <DeclareForm visitor={visitor} submitLabel={texts.submit} onDeclared={() => undefined} />
    </CellGroup>
  )
}
