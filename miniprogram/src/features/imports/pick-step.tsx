import { dealTemplateHeaders, templateHeaders } from '@shared/domain/imports/guess-mapping'
import type { ImportKind } from '@shared/model/import'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Icon } from '@/components/icon'
import { Segmented } from '@/components/segmented'
import { importsTexts } from '@/i18n/imports'
import { copyText } from '@/platform/clipboard'
import { toast } from '@/platform/toast'
import './imports.less'

interface PickStepProps {
  problem: string | null
  onPick: (kind: ImportKind) => void
}

const headersOf: Readonly<Record<ImportKind, readonly string[]>> = { accounts: templateHeaders, deals: dealTemplateHeaders }
const kinds: readonly ImportKind[] = ['accounts', 'deals']

const copyTemplate = async (kind: ImportKind) => {
  const texts = importsTexts()
  // Tabs: pasted into a spreadsheet each name lands in a cell of its own.
  toast((await copyText(headersOf[kind].join('\t'))) ? texts.templateCopied : texts.copyFailed)
}

/** Where an import begins: what the file must be, and the button that chooses it. */
export const PickStep = ({ problem, onPick }: PickStepProps) => {
  const texts = importsTexts()
  const [kind, setKind] = useState<ImportKind>('accounts')
  return (
    <CellGroup>
      <View className='import-pick'>
        <Segmented label={texts.kindLabel} options={kinds.map((value) => ({ value, label: texts.kind[value] }))} value={kind} onChange={setKind} />
        <Icon name='upload' className='import-pick__icon' />
        <Text className='import-pick__title'>{texts.pickTitle[kind]}</Text>
        <Text className='import-pick__text'>{texts.pickText[kind]}</Text>
        {problem === null ? null : <Text className='import-problem'>{problem}</Text>}
        <Button kind='primary' label={texts.pick} onPress={() => onPick(kind)} />
        <Button kind='text' size='small' label={texts.template} onPress={() => void copyTemplate(kind)} />
      </View>
    </CellGroup>
  )
}
