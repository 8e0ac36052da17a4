import { templateHeaders } from '@shared/domain/imports/guess-mapping'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Icon } from '@/components/icon'
import { importsTexts } from '@/i18n/imports'
import { copyText } from '@/platform/clipboard'
import { toast } from '@/platform/toast'
import './imports.less'

interface PickStepProps {
  problem: string | null
  onPick: () => void
}

const copyTemplate = async () => {
  const texts = importsTexts()
  // Tabs: pasted into a spreadsheet each name lands in a cell of its own.
  toast((await copyText(templateHeaders.join('\t'))) ? texts.templateCopied : texts.copyFailed)
}

/** Where an import begins: what the file must be, and the button that chooses it. */
export const PickStep = ({ problem, onPick }: PickStepProps) => {
  const texts = importsTexts()
  return (
    <CellGroup>
      <View className='import-pick'>
        <Icon name='upload' className='import-pick__icon' />
        <Text className='import-pick__title'>{texts.pickTitle}</Text>
        <Text className='import-pick__text'>{texts.pickText}</Text>
        {problem === null ? null : <Text className='import-problem'>{problem}</Text>}
        <Button kind='primary' label={texts.pick} onPress={onPick} />
        <Button kind='text' size='small' label={texts.template} onPress={() => void copyTemplate()} />
      </View>
    </CellGroup>
  )
}
