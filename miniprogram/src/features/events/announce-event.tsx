import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { MomentField } from '@/components/moment-field'
import { Sheet } from '@/components/sheet'
import { TextArea } from '@/components/text-area'
import { TextField } from '@/components/text-field'
import { eventsTexts } from '@/i18n/events'
import { type EventForm, useEventForm } from './use-event-form'
import './events.less'

interface AnnounceEventProps {
  isOpen: boolean
  onClose: () => void
}

interface MomentProps {
  form: EventForm
  field: 'date' | 'startTime' | 'endTime'
}

const Moment = ({ form, field }: MomentProps) => {
  const texts = eventsTexts()
  return (
    <MomentField
      label={texts[field]}
      kind={field === 'date' ? 'date' : 'time'}
      value={form.draft[field]}
      placeholder={texts.choose}
      error={form.errorOf(field)}
      onChange={(value) => form.change(field, value)}
    />
  )
}

/** Everything a live event needs, in one sheet. */
export const AnnounceEvent = ({ isOpen, onClose }: AnnounceEventProps) => {
  const texts = eventsTexts()
  const form = useEventForm(onClose)
  const { draft, change, errorOf } = form
  return (
    <Sheet
      isOpen={isOpen}
      title={texts.createTitle}
      onClose={onClose}
      footer={
        <View className='event-form__end'>
          {form.problem === null ? null : <Text className='field__error'>{form.problem}</Text>}
          <Button kind='primary' label={texts.announce} isBusy={form.isBusy} onPress={form.announce} />
        </View>
      }
    >
      <TextField label={texts.title} value={draft.title} maxLength={80} error={errorOf('title')} onChange={(value) => change('title', value)} />
      <TextArea label={texts.summary} value={draft.summary} maxLength={400} error={errorOf('summary')} onChange={(value) => change('summary', value)} />
      <TextField label={texts.speaker} value={draft.speaker} maxLength={80} error={errorOf('speaker')} onChange={(value) => change('speaker', value)} />
      <Moment form={form} field='date' />
      <View className='event-form__times'>
        <Moment form={form} field='startTime' />
        <Moment form={form} field='endTime' />
      </View>
    </Sheet>
  )
}
