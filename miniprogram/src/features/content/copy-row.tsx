import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { contentKitTexts } from '@/i18n/content-kit'
import { copyText } from '@/platform/clipboard'
import { toast } from '@/platform/toast'
import './content.less'

interface CopyRowProps {
  title: string
  note: string
  text: string
}

const copy = async (text: string) => {
  const texts = contentKitTexts()
  toast((await copyText(text)) ? texts.copied : texts.copyFailed)
}

/** A text to be pasted elsewhere: what it is for, itself, and the button that copies it. */
export const CopyRow = ({ title, note, text }: CopyRowProps) => (
  <View className='kit-row'>
    <View className='kit-row__head'>
      <View className='kit-row__words'>
        <Text className='kit-row__title'>{title}</Text>
        <Text className='field__hint'>{note}</Text>
      </View>
      <Button size='small' label={contentKitTexts().copy} onPress={() => void copy(text)} />
    </View>
    <Text className='content-row__path' selectable>
      {text}
    </Text>
  </View>
)
