import { Text, View } from '@tarojs/components'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { modelsTexts } from '@/i18n/models'

interface RevertSheetProps {
  isOpen: boolean
  onClose: () => void
}

/** Asks once more before every list changes over. */
export const RevertSheet = ({ isOpen, onClose }: RevertSheetProps) => {
  const texts = modelsTexts()
  const revert = useAct('models.revert', ['models.list', 'accounts.list', 'accounts.get', 'accounts.summary', 'today.list'])
  return (
    <Sheet
      isOpen={isOpen}
      title={texts.revertTitle}
      onClose={onClose}
      footer={<Button kind='warn' label={texts.revertNow} isBusy={revert.isPending} onPress={() => revert.mutate({}, { onSuccess: onClose })} />}
    >
      <View className='stack'>
        <Text>{texts.revertText}</Text>
        {revert.error === null ? null : <Text className='field__error'>{revert.error.message}</Text>}
      </View>
    </Sheet>
  )
}
