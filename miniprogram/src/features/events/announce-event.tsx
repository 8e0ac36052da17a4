import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { eventsTexts } from '@/i18n/events'
import { BasicFields } from './basic-fields'
import { ChosenFields } from './chosen-fields'
import { SessionFields } from './session-fields'
import { type FormStart, useEventForm } from './use-event-form'
import { VariantFields } from './variant-fields'
import './events.less'

interface AnnounceEventProps {
  start: FormStart
  onClose: () => void
}

/** Everything an event needs, in one sheet: what anybody sees first, then what only staff see. */
export const AnnounceEvent = ({ start, onClose }: AnnounceEventProps) => {
  const texts = eventsTexts()
  const form = useEventForm(start, onClose)
  const isEdited = start.mode === 'edit'
  return (
    <Sheet
      isOpen
      title={isEdited ? texts.editTitle : texts.createTitle}
      onClose={onClose}
      footer={
        <View className='event-form__end'>
          {form.problem === null ? null : <Text className='field__error'>{form.problem}</Text>}
          <Button kind='primary' label={isEdited ? texts.save : texts.announce} isBusy={form.isBusy} onPress={form.save} />
        </View>
      }
    >
      <BasicFields form={form} />
      <SessionFields form={form} />
      <ChosenFields form={form} />
      <VariantFields form={form} />
    </Sheet>
  )
}
