import { Text } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { ChoiceChips } from '@/components/choice-chips'
import { TextArea } from '@/components/text-area'
import { eventsTexts } from '@/i18n/events'
import type { EventForm } from './use-event-form'

type ChosenField = 'targetListIds' | 'productIds' | 'topicIds' | 'materialIds'

interface ChosenProps {
  form: EventForm
  field: ChosenField
  items: readonly { id: string; label: string }[] | undefined
}

const Chosen = ({ form, field, items = [] }: ChosenProps) => {
  const texts = eventsTexts()
  const error = form.errorOf(field)
  if (items.length === 0) return null
  return (
    <>
      <ChoiceChips
        label={texts[field]}
        options={items.map(({ id, label }) => ({ value: id, label }))}
        selected={form.draft[field]}
        onChange={(selected) => form.change({ [field]: selected })}
      />
      {error === undefined ? null : <Text className='field__error'>{error}</Text>}
    </>
  )
}

const named = (items: readonly { id: string; name: string }[] | undefined) => items?.map(({ id, name }) => ({ id, label: name }))

/** What belongs to an event: whom it is for, what it is about, and what is told before something is written down. */
export const ChosenFields = ({ form }: { form: EventForm }) => {
  const texts = eventsTexts()
  const lists = useAsk('targetLists.list', {})
  const products = useAsk('products.list', {})
  const topics = useAsk('topics.list', {})
  const contents = useAsk('contents.list', {})
  return (
    <>
      <Chosen form={form} field='targetListIds' items={named(lists.data?.items)} />
      <Chosen form={form} field='productIds' items={named(products.data?.items)} />
      <Chosen form={form} field='topicIds' items={named(topics.data?.items)} />
      <Chosen form={form} field='materialIds' items={contents.data?.items.map(({ id, title }) => ({ id, label: title }))} />
      <TextArea
        label={texts.consentText}
        value={form.draft.consentText}
        maxLength={300}
        hint={texts.consentHint}
        error={form.errorOf('consentText')}
        onChange={(consentText) => form.change({ consentText })}
      />
    </>
  )
}
