import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { importsTexts } from '@/i18n/imports'
import type { ImportStep } from './import-flow'
import { KeptAccounts } from './kept-accounts'
import './imports.less'

type Done = ImportStep & { kind: 'done' }

interface UndoneStepProps {
  file: Done['file']
  undone: NonNullable<Done['undone']>
  onAgain: () => void
}

/** What undoing an import took back, and what it could not. */
export const UndoneStep = ({ file, undone: { removedCount, restoredCount, keptCount }, onAgain }: UndoneStepProps) => {
  const texts = importsTexts()
  return (
    <>
      <CellGroup title={texts.undoneTitle}>
        <View className='import-done'>
          <Text className='import-done__created'>{texts.doneRemoved[file.kind](removedCount)}</Text>
          {restoredCount === 0 ? null : <Text>{texts.doneRestored(restoredCount)}</Text>}
          <Button kind='text' label={texts.again} onPress={onAgain} />
        </View>
      </CellGroup>
      {keptCount === 0 ? null : <KeptAccounts importId={file.importId} />}
    </>
  )
}
