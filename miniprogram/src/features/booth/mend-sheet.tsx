import { Text } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { boothTexts } from '@/i18n/booth'
import type { KeptBooth } from './booth-cache'
import { CaptureFields } from './capture-form'
import type { ShownCapture } from './capture-queue'
import { useCaptureForm } from './use-capture-form'

interface MendSheetProps {
  shown: ShownCapture
  kept: KeptBooth
  onClose: () => void
}

/** A refused record with the reason above its form; saved again it keeps its id and its time. */
export const MendSheet = ({ shown: { capture, problem }, kept, onClose }: MendSheetProps) => {
  const texts = boothTexts()
  const form = useCaptureForm({ eventId: capture.eventId, refused: capture, onSaved: onClose })
  return (
    <Sheet isOpen title={texts.mendTitle} onClose={onClose} footer={<Button kind='primary' label={texts.saveChanged} onPress={form.save} />}>
      {problem === null ? null : <Text className='field__error'>{problem.reason}</Text>}
      <CaptureFields form={form} kept={kept} />
    </Sheet>
  )
}
