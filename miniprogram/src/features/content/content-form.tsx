import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { TextArea } from '@/components/text-area'
import { TextField } from '@/components/text-field'
import { contentTexts } from '@/i18n/content'
import { contentKinds } from './content-draft'
import { useContentForm } from './use-content-form'
import './content.less'

interface ContentFormProps {
  isOpen: boolean
  onClose: () => void
}

/** Everything a content needs, in one sheet. */
export const ContentForm = ({ isOpen, onClose }: ContentFormProps) => {
  const texts = contentTexts()
  const { draft, change, changeKind, errorOf, publish, isBusy, problem } = useContentForm(onClose)
  return (
    <Sheet
      isOpen={isOpen}
      title={texts.createTitle}
      onClose={onClose}
      footer={
        <View className='content-form__end'>
          {problem === null ? null : <Text className='field__error'>{problem}</Text>}
          <Button kind='primary' label={texts.publish} isBusy={isBusy} onPress={publish} />
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
      <ChoiceChips
        label={texts.highValue}
        isMultiple={false}
        options={[
          { value: 'yes', label: texts.yes },
          { value: 'no', label: texts.no }
        ]}
        selected={[draft.isHighValue ? 'yes' : 'no']}
        onChange={([answer]) => change('isHighValue', answer === undefined ? draft.isHighValue : answer === 'yes')}
      />
      <Text className='content-form__hint'>{texts.highValueText}</Text>
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
