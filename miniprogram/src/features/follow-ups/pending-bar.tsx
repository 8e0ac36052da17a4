import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { followUpTexts } from '@/i18n/follow-ups'
import { accessible } from '@/platform/accessible'
import { deviceQueue } from './device-queue'
import type { KeptEntry } from './entry-queue'
import './follow-ups.less'

interface PendingBarProps {
  kept: KeptEntry[]
}

/** What is on this phone and not yet at the server, and what the server refused, with its reason. */
export const PendingBar = ({ kept }: PendingBarProps) => {
  const texts = followUpTexts()
  const waitingCount = kept.filter(({ state }) => state === 'waiting').length
  return (
    <View {...accessible({ role: 'status' })}>
      {waitingCount === 0 ? null : <Text className='pending-bar'>{texts.waiting(waitingCount)}</Text>}
      {kept
        .filter(({ state }) => state === 'attention')
        .map(({ entry, accountName, problem }) => (
          <View key={entry.clientId} className='stale pending-problem'>
            <Text className='pending-problem__text'>{texts.refused(accountName, problem ?? '')}</Text>
            <Button size='small' kind='text' label={texts.dismiss} onPress={() => deviceQueue.dismiss(entry.clientId)} />
          </View>
        ))}
    </View>
  )
}
