import type { EntryItem } from '@shared/contracts/content-kit'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { TextField } from '@/components/text-field'
import { contentKitTexts } from '@/i18n/content-kit'
import { toast } from '@/platform/toast'
import './content.less'

interface TemplateFieldProps {
  contentId: string
  entry: EntryItem
}

/** The subscribe template asked for at this place: WeChat's event names only the template. */
export const TemplateField = ({ contentId, entry }: TemplateFieldProps) => {
  const texts = contentKitTexts()
  const [typed, setTyped] = useState(entry.subscribeTemplateId ?? '')
  const save = useAct('contents.makeKit', ['contents.makeKit', 'contents.listEntries'])
  const { position, campaign } = entry
  const submit = () => {
    const subscribeTemplateId = typed.trim() === '' ? null : typed.trim()
    save.mutate({ contentId, position, campaign, subscribeTemplateId }, { onSuccess: () => toast(texts.templateSaved) })
  }
  return (
    <View className='template-field'>
      <TextField
        label={texts.templateTitle}
        value={typed}
        maxLength={64}
        placeholder={texts.templatePlaceholder}
        hint={texts.templateText}
        error={save.error === null ? undefined : (save.error.fields?.subscribeTemplateId ?? messageOf(save.error))}
        onChange={setTyped}
      />
      {typed === (entry.subscribeTemplateId ?? '') ? null : <Button size='small' label={texts.saveTemplate} isBusy={save.isPending} onPress={submit} />}
    </View>
  )
}
