import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { Tag, type Tone } from '@/components/tag'
import { boothTexts } from '@/i18n/booth'
import { clockTime } from '@/i18n/dates'
import { boothQueue } from './booth-queue'
import type { ShownCapture, ShownState } from './capture-queue'
import './booth.less'

interface QueueSheetProps {
  isOpen: boolean
  captures: readonly ShownCapture[]
  onClose: () => void
  onMend: (shown: ShownCapture) => void
}

const tones: Record<ShownState, Tone> = { waiting: 'neutral', sending: 'brand', confirmed: 'fit', attention: 'warn' }

const CaptureRow = ({ shown, onMend }: { shown: ShownCapture; onMend: () => void }) => {
  const texts = boothTexts()
  const { capture, state, problem } = shown
  return (
    <View className='capture-row'>
      <View className='capture-row__head'>
        <Text className='capture-row__name'>{capture.name ?? texts.nameless}</Text>
        <Tag label={texts.state[state]} tone={tones[state]} />
      </View>
      <Text className='soft-text'>{[capture.companyName, clockTime(capture.capturedAt), texts.interest[capture.interest]].filter(Boolean).join(' · ')}</Text>
      {problem === null ? null : <Text className='field__error'>{problem.reason}</Text>}
      {state === 'attention' ? <Button kind='primary' size='small' label={texts.mend} onPress={onMend} /> : null}
    </View>
  )
}

/** Every record of this device with its state; one that was refused is one tap from its form. */
export const QueueSheet = ({ isOpen, captures, onClose, onMend }: QueueSheetProps) => {
  const texts = boothTexts()
  const urgentFirst = [...captures].reverse().sort((a, b) => Number(b.state === 'attention') - Number(a.state === 'attention'))
  return (
    <Sheet
      isOpen={isOpen}
      title={texts.queueTitle}
      onClose={onClose}
      footer={<Button kind='primary' label={texts.sendNow} onPress={() => void boothQueue.flush()} />}
    >
      {captures.length === 0 ? <Text className='soft-text'>{texts.queueEmpty}</Text> : null}
      {urgentFirst.map((shown) => (
        <CaptureRow key={shown.capture.captureId} shown={shown} onMend={() => onMend(shown)} />
      ))}
    </Sheet>
  )
}
