import { eventKinds } from '@shared/model/event-words'
import { View } from '@tarojs/components'
import { ChoiceChips } from '@/components/choice-chips'
import { MomentField } from '@/components/moment-field'
import { NumberField } from '@/components/number-field'
import { TextArea } from '@/components/text-area'
import { TextField } from '@/components/text-field'
import { eventsTexts } from '@/i18n/events'
import type { EventForm } from './use-event-form'

interface MomentProps {
  form: EventForm
  field: 'date' | 'startTime' | 'endDate' | 'endTime'
}

const Moment = ({ form, field }: MomentProps) => {
  const texts = eventsTexts()
  return (
    <MomentField
      label={texts[field]}
      kind={field === 'date' || field === 'endDate' ? 'date' : 'time'}
      value={form.draft[field]}
      placeholder={texts.choose}
      error={form.errorOf(field)}
      onChange={(value) => form.change({ [field]: value })}
    />
  )
}

/** What an event is, when and where. */
export const BasicFields = ({ form }: { form: EventForm }) => {
  const texts = eventsTexts()
  const { draft, change, errorOf } = form
  return (
    <>
      <ChoiceChips
        label={texts.kindLabel}
        isMultiple={false}
        options={eventKinds.map((value) => ({ value, label: texts.kind[value] }))}
        selected={[draft.kind]}
        onChange={([kind]) => change({ kind: kind ?? draft.kind })}
      />
      <TextField label={texts.title} value={draft.title} maxLength={80} error={errorOf('title')} onChange={(title) => change({ title })} />
      <TextArea label={texts.summary} value={draft.summary} maxLength={400} error={errorOf('summary')} onChange={(summary) => change({ summary })} />
      <TextField label={texts.speaker} value={draft.speaker} maxLength={80} error={errorOf('speaker')} onChange={(speaker) => change({ speaker })} />
      <Moment form={form} field='date' />
      <View className='event-form__times'>
        <Moment form={form} field='startTime' />
        <Moment form={form} field='endTime' />
      </View>
      <Moment form={form} field='endDate' />
      <TextField
        label={texts.place}
        value={draft.place}
        maxLength={120}
        hint={texts.placeHint}
        error={errorOf('place')}
        onChange={(place) => change({ place })}
      />
      <View className='event-form__times'>
        <NumberField
          label={texts.capacity}
          value={draft.capacity}
          unit={texts.personUnit}
          hint={texts.capacityHint}
          error={errorOf('capacity')}
          onChange={(capacity) => change({ capacity })}
        />
        <NumberField
          label={texts.cost}
          value={draft.costCny}
          unit={texts.yuan}
          hint={texts.costHint}
          error={errorOf('costCny')}
          onChange={(costCny) => change({ costCny })}
        />
      </View>
    </>
  )
}
