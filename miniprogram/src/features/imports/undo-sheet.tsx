import type { AccountImport } from '@shared/model/import'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { importsTexts } from '@/i18n/imports'

interface UndoSheetProps {
  /** The import somebody may want to take back; null = none. */
  asked: AccountImport | null
  onUndo: (accountImport: AccountImport) => void
  onClose: () => void
}

/** Asks before an import is taken back. */
export const UndoSheet = ({ asked, onUndo, onClose }: UndoSheetProps) => {
  const texts = importsTexts()
  if (asked === null) return null
  return (
    <Sheet isOpen title={asked.fileName} onClose={onClose} footer={<Button kind='warn' label={texts.undo} onPress={() => onUndo(asked)} />}>
      <View className='card__body'>
        <Text>{texts.undoText[asked.kind]}</Text>
      </View>
    </Sheet>
  )
}
