import type { ShownContent } from '@shared/contracts/content-fields'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { TextArea } from '@/components/text-area'
import { TextField } from '@/components/text-field'
import { contentTexts } from '@/i18n/content'
import { contentKinds } from './content-draft'
import { ContentTags } from './content-tags'
import { FileField } from './file-field'
import { useContentForm } from './use-content-form'
import { YesNo } from './yes-no'
import './content.less'

interface ContentFormProps {
  isOpen: boolean
  /** The one that is changed; null writes a new one. */
  content?: ShownContent | null
  onClose: () => void
}

/** Everything a content needs, in one sheet. */
export const ContentForm = ({ isOpen, content = null, onClose }: ContentFormProps) => {
  const texts = contentTexts()
  const { draft, file, change, changeKind, errorOf, save, isBusy, problem } = useContentForm(content, onClose)
  return (
    <Sheet
      isOpen={isOpen}
      title={content === null ? texts.createTitle : texts.editTitle}
      onClose={onClose}
      footer={
        <View className='content-form__end'>
          {problem === null ? null : <Text className='field__error'>{problem}</Text>}
          <Button kind='primary' label={content === null ? texts.publish : texts.save} isBusy={isBusy} onPress={save} />
        </View>
      }
    >
      <ChoiceChips
        label={texts.kindLabel}
        isMultiple={false}
        options={contentKinds.map((kind) => ({ value: kind, label: texts.kind[kind] }))}
        selected={[draft.kind]}
        onChange={([kind]) => changeKind(kind ?? draft.kind)}
      />
      <TextField label={texts.title} value={draft.title} maxLength={80} error={errorOf('title')} onChange={(value) => change('title', value)} />
      <TextField label={texts.summary} value={draft.summary} maxLength={200} error={errorOf('summary')} onChange={(value) => change('summary', value)} />
      <TextArea
        label={texts.text}
        value={draft.text}
        maxLength={60_000}
        hint={texts.textHint}
        error={errorOf('text')}
        onChange={(value) => change('text', value)}
      />
      <TextField label={texts.author} value={draft.author} maxLength={40} error={errorOf('author')} onChange={(value) => change('author', value)} />
      <YesNo label={texts.highValue} value={draft.isHighValue} hint={texts.highValueText} onChange={(value) => change('isHighValue', value)} />
      <YesNo label={texts.hasForm} value={draft.hasForm} hint={texts.hasFormText} onChange={(value) => change('hasForm', value)} />
      <FileField field={file} current={content?.file ?? null} />
      <ContentTags draft={draft} change={change} />
      <TextField
        label={texts.articleUrl}
        value={draft.articleUrl}
        maxLength={500}
        placeholder={texts.articleUrlHint}
        error={errorOf('articleUrl')}
        onChange={(value) => change('articleUrl', value)}
      />
    </Sheet>
  )
}
