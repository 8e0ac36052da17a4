import { Image, Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { QueryView } from '@/components/query-view'
import { contentKitTexts } from '@/i18n/content-kit'
import { accessible } from '@/platform/accessible'
import { savePicture } from '@/platform/save-picture'
import { toast } from '@/platform/toast'
import './content.less'

interface CodePictureProps {
  entryId: string
  kind: 'mini-program' | 'follow'
  title: string
  note: string
}

/** A code as a picture to save. WeChat is asked once per place while the page is open. */
export const CodePicture = ({ entryId, kind, title, note }: CodePictureProps) => {
  const texts = contentKitTexts()
  const query = useAsk('contents.drawCode', { entryId, kind }, { staleTime: Number.POSITIVE_INFINITY })
  const save = async (picture: { contentType: string; base64: string }) => {
    toast((await savePicture(picture, `${kind}-${entryId}`)) ? texts.pictureSaved : texts.pictureFailed)
  }
  return (
    <View className='code-picture'>
      <Text className='kit-row__title'>{title}</Text>
      <Text className='field__hint'>{note}</Text>
      <QueryView query={query}>
        {(picture) => (
          <>
            <Image
              className='code-picture__image'
              mode='aspectFit'
              src={`data:${picture.contentType};base64,${picture.base64}`}
              {...accessible({ role: 'img', label: title })}
            />
            <Button size='small' label={texts.save} onPress={() => void save(picture)} />
          </>
        )}
      </QueryView>
    </View>
  )
}
