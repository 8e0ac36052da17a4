import type { EntryItem } from '@shared/contracts/content-kit'
import { Text, View } from '@tarojs/components'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { contentKitTexts } from '@/i18n/content-kit'
import './content.less'

/** Ends a place: its codes go on leading to the content, and count no more. */
export const EndEntry = ({ entry }: { entry: EntryItem }) => {
  const texts = contentKitTexts()
  const end = useAct('contents.endEntry', ['contents.listEntries'])
  if (end.data !== undefined) return <Text className='kit-ended'>{texts.ended}</Text>
  return (
    <View className='kit-end'>
      <Text className='field__hint'>{texts.endText}</Text>
      <Button kind='text' size='small' label={texts.end} isBusy={end.isPending} onPress={() => end.mutate({ entryId: entry.id })} />
    </View>
  )
}
