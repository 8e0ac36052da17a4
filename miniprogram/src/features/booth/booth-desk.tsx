import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { boothTexts } from '@/i18n/booth'
import type { KeptBooth } from './booth-cache'
import { CaptureFields } from './capture-form'
import type { ShownCapture } from './capture-queue'
import { MendSheet } from './mend-sheet'
import { QueueBar } from './queue-bar'
import { QueueSheet } from './queue-sheet'
import { useBoothQueue } from './use-booth-queue'
import { useCaptureForm } from './use-capture-form'
import './booth.less'

/** The booth at work: what waits, the form, and the button that makes room for the next person. */
export const BoothDesk = ({ kept }: { kept: KeptBooth }) => {
  const texts = boothTexts()
  const queue = useBoothQueue()
  const form = useCaptureForm({ eventId: kept.booth.eventId })
  const [isQueueOpen, setIsQueueOpen] = useState(false)
  const [mending, setMending] = useState<ShownCapture | null>(null)
  const mend = (shown: ShownCapture) => {
    setIsQueueOpen(false)
    setMending(shown)
  }
  return (
    <View>
      {kept.booth.calledOffReason ? <Text className='booth-desk__called-off'>{texts.calledOff(kept.booth.calledOffReason)}</Text> : null}
      <QueueBar {...queue} onOpen={() => setIsQueueOpen(true)} />
      <CaptureFields form={form} kept={kept} />
      <View className='booth-desk__end'>
        <Button kind='primary' label={texts.save} onPress={form.save} />
        <Button kind='text' size='small' label={texts.clear} onPress={form.clear} />
      </View>
      <QueueSheet isOpen={isQueueOpen} captures={queue.captures} onClose={() => setIsQueueOpen(false)} onMend={mend} />
      {mending === null ? null : <MendSheet shown={mending} kept={kept} onClose={() => setMending(null)} />}
    </View>
  )
}
