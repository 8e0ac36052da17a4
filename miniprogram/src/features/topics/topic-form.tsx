import type { Topic } from '@shared/model/topic'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { TextArea } from '@/components/text-area'
import { TextField } from '@/components/text-field'
import { topicTexts } from '@/i18n/topics'
import { toast } from '@/platform/toast'
import { RemoveTopic } from './remove-topic'
import { areKeywordsFine, isNameFine, keywordsOf } from './topic-draft'

interface TopicFormProps {
  /** The one that is changed; null makes a new one. */
  topic: Topic | null
  onClose: () => void
}

const emptyDraft = { name: '', keywords: '', isCompetitor: false }
const draftOf = ({ name, keywords, isCompetitor }: Topic) => ({ name, keywords: keywords.join('，'), isCompetitor })
const outdated = ['topics.list', 'accounts.topics', 'accounts.firstTouch'] as const

/** A topic with its keywords, written or changed. */
export const TopicForm = ({ topic, onClose }: TopicFormProps) => {
  const texts = topicTexts()
  const [draft, setDraft] = useState(() => (topic === null ? emptyDraft : draftOf(topic)))
  const [hasTried, setHasTried] = useState(false)
  const save = useAct('topics.save', outdated)
  const change = (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes }))
  const finish = () => {
    toast(texts.saved)
    onClose()
  }
  const submit = () => {
    setHasTried(true)
    if (!isNameFine(draft.name) || !areKeywordsFine(draft.keywords)) return
    const fields = { name: draft.name.trim(), keywords: keywordsOf(draft.keywords), isCompetitor: draft.isCompetitor }
    save.mutate(topic === null ? fields : { topicId: topic.id, ...fields }, { onSuccess: finish })
  }
  const errorWhen = (isWrong: boolean, text: string) => (hasTried && isWrong ? text : undefined)
  return (
    <Sheet
      isOpen
      title={topic === null ? texts.createTitle : texts.editTitle}
      onClose={onClose}
      footer={<Button kind='primary' label={texts.save} isBusy={save.isPending} onPress={submit} />}
    >
      {save.error === null ? null : <Text className='field__error'>{save.error.message}</Text>}
      <TextField
        label={texts.name}
        value={draft.name}
        maxLength={20}
        placeholder={texts.namePlaceholder}
        error={errorWhen(!isNameFine(draft.name), texts.nameMissing)}
        onChange={(name) => change({ name })}
      />
      <TextArea
        label={texts.keywords}
        value={draft.keywords}
        maxLength={800}
        hint={texts.keywordsHint}
        error={errorWhen(!areKeywordsFine(draft.keywords), texts.keywordsWrong)}
        onChange={(keywords) => change({ keywords })}
      />
      <ChoiceChips
        label={texts.isCompetitor}
        options={(['no', 'yes'] as const).map((value) => ({ value, label: texts[value] }))}
        selected={[draft.isCompetitor ? 'yes' : 'no']}
        isMultiple={false}
        onChange={([chosen]) => change({ isCompetitor: chosen === undefined ? draft.isCompetitor : chosen === 'yes' })}
      />
      <Text className='field__hint'>{texts.isCompetitorText}</Text>
      {topic === null ? null : <RemoveTopic topicId={topic.id} onRemoved={onClose} />}
    </Sheet>
  )
}
