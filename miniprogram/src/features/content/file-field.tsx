import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { ProgressBar } from '@/components/progress-bar'
import { contentTexts } from '@/i18n/content'
import { fileSizeText } from '@/i18n/file-size'
import type { ContentFileField } from './use-content-file'
import './content.less'

interface FileFieldProps {
  field: ContentFileField
  /** What belongs to the content already. */
  current: { name: string; sizeBytes: number } | null
}

/** The file that readers may take along, or the video they watch. */
export const FileField = ({ field, current }: FileFieldProps) => {
  const texts = contentTexts()
  const shown = field.file === undefined ? current : field.file
  return (
    <Field label={texts.file} hint={texts.fileHint} error={field.problem ?? undefined}>
      {field.sentRatio === null ? null : <ProgressBar ratio={field.sentRatio} label={texts.uploading} />}
      <View className='file-field'>
        {shown === null ? null : <Text className='file-field__name'>{`${shown.name} · ${fileSizeText(shown.sizeBytes)}`}</Text>}
        <Button size='small' label={shown === null ? texts.pickFile : texts.changeFile} isDisabled={field.sentRatio !== null} onPress={field.pick} />
        {shown === null ? null : <Button kind='text' size='small' label={texts.removeFile} onPress={field.remove} />}
      </View>
    </Field>
  )
}
