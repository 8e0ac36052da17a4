import type { ShownHandOver } from '@shared/contracts/hand-overs'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tag } from '@/components/tag'
import { handOverTexts } from '@/i18n/hand-overs'
import './hand-overs.less'

const minutesSince = (instant: string): number => Math.max(0, Math.floor((Date.now() - Date.parse(instant)) / 60_000))

/** Who gave it on last, and why. */
const lastGiving = ({ passes }: ShownHandOver): string | null => {
  const last = passes.at(-1)
  return last === undefined ? null : handOverTexts().givenBy(last.byName, last.reason)
}

/** One hot person from a booth: who, from where, what they said, and since when they wait. Its children are what can be done. */
export const HandOverRow = ({ handOver, children }: { handOver: ShownHandOver; children: ReactNode }) => {
  const texts = handOverTexts()
  const { name, companyName, accountName, eventTitle, staffName, nextStep, note, createdAt, answeredAt, isQueued } = handOver
  const giving = lastGiving(handOver)
  const company = accountName ?? companyName
  return (
    <View className='hand-over'>
      <View className='hand-over__head'>
        <Text className='hand-over__name'>{[name ?? texts.nameless, company].filter(Boolean).join(' · ')}</Text>
        {answeredAt === null ? <Tag tone='heat' label={texts.waiting(minutesSince(createdAt))} /> : <Tag label={texts.contacted} />}
      </View>
      <Text className='soft-text'>{texts.from(eventTitle, staffName)}</Text>
      {note === null ? null : <Text>{note}</Text>}
      {nextStep === null ? null : <Text>{texts.nextStep(nextStep)}</Text>}
      {isQueued ? <Text className='soft-text'>{texts.queued}</Text> : null}
      {giving === null ? null : <Text className='soft-text'>{giving}</Text>}
      {children}
    </View>
  )
}
