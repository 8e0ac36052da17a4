import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { importsTexts } from '@/i18n/imports'
import { goTo, switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { ImportStep } from './import-flow'
import { UndoneStep } from './undone-step'
import './imports.less'

interface DoneStepProps {
  step: ImportStep & { kind: 'done' }
  onAgain: () => void
}

/** What an import did, and where to go from there. */
export const DoneStep = ({ step, onAgain }: DoneStepProps) => {
  const texts = importsTexts()
  if (step.undone !== null) return <UndoneStep file={step.file} undone={step.undone} onAgain={onAgain} />
  return (
    <CellGroup title={texts.doneTitle}>
      <View className='import-done'>
        <Text className='import-done__created'>{texts.doneCreated[step.file.kind](step.createdCount)}</Text>
        {step.mergedCount === 0 ? null : <Text>{texts.doneMerged(step.mergedCount)}</Text>}
        {step.updatedCount === 0 ? null : <Text>{texts.doneUpdated(step.updatedCount)}</Text>}
        {step.duplicateCount === 0 ? null : <Text>{texts.doneDuplicates[step.file.kind](step.duplicateCount)}</Text>}
        {step.errorCount === 0 ? null : <Text className='import-problem'>{texts.doneErrors(step.errorCount)}</Text>}
        <Button kind='primary' label={texts.toAccounts} onPress={() => switchTo(routes.accounts())} />
        <Button label={texts.toIcps} onPress={() => goTo(routes.icps())} />
        <Button kind='text' label={texts.again} onPress={onAgain} />
      </View>
    </CellGroup>
  )
}
