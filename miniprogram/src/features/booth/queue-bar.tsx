import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { boothTexts } from '@/i18n/booth'
import { accessible } from '@/platform/accessible'
import { storageUse } from '@/platform/storage'
import { useOnline } from '@/platform/use-online'
import './booth.less'

interface QueueBarProps {
  waitingCount: number
  attentionCount: number
  blockedReason: string | null
  onOpen: () => void
}

/** Above this share of the device's storage staff are told, while there is still room. */
const warnFromUse = 0.8

/** Always in sight and always true: how many records still wait on this phone. */
export const QueueBar = ({ waitingCount, attentionCount, blockedReason, onOpen }: QueueBarProps) => {
  const texts = boothTexts()
  const isOnline = useOnline()
  const use = storageUse()
  const counts = [waitingCount > 0 ? texts.waitingCount(waitingCount) : null, attentionCount > 0 ? texts.attentionCount(attentionCount) : null]
  const told = counts.filter((count) => count !== null).join(' · ')
  const notes = [isOnline ? null : texts.offline, blockedReason, use !== null && use >= warnFromUse ? texts.nearlyFull : null]
  return (
    <View className='queue-bar' {...accessible({ role: 'status' })}>
      <Pressable className={attentionCount > 0 ? 'queue-bar__counts queue-bar__counts--attention' : 'queue-bar__counts'} onPress={onOpen}>
        <Text>{told === '' ? texts.allSent : told}</Text>
        <Icon name='next' />
      </Pressable>
      {notes.map((note) =>
        note === null ? null : (
          <Text key={note} className='queue-bar__note'>
            {note}
          </Text>
        )
      )}
    </View>
  )
}
