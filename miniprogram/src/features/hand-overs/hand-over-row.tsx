import type { ShownHandOver } from '@shared/contracts/hand-overs'
import { Text, View } from '@tarojs/components'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { Tag } from '@/components/tag'
import { handOverTexts } from '@/i18n/hand-overs'
import { goTo } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { routes } from '@/routes'
import './hand-overs.less'

const minutesSince = (instant: string): number => Math.max(0, Math.floor((Date.now() - Date.parse(instant)) / 60_000))

const Actions = ({ handOver: { id, personId, accountId, isQueued } }: { handOver: ShownHandOver }) => {
  const texts = handOverTexts()
  const answer = useAct('handOvers.answer', ['handOvers.list'])
  const assign = useAct('handOvers.assign', ['handOvers.list'])
  const told = (text: string) => ({ onSuccess: () => toast(text), onError: (error: Error) => toast(error.message) })
  return (
    <View className='hand-over__actions'>
      <Button size='small' label={texts.person} onPress={() => goTo(routes.person(personId))} />
      {accountId === null ? null : <Button size='small' label={texts.account} onPress={() => goTo(routes.account(accountId))} />}
      {isQueued ? (
        <Button
          kind='primary'
          size='small'
          label={texts.take}
          isBusy={assign.isPending}
          onPress={() => assign.mutate({ handOverId: id, memberId: 'me' }, told(texts.taken))}
        />
      ) : (
        <Button
          kind='primary'
          size='small'
          label={texts.contacted}
          isBusy={answer.isPending}
          onPress={() => answer.mutate({ handOverId: id }, told(texts.noted))}
        />
      )}
    </View>
  )
}

/** One hot person from a booth: who, from where, what they said, and since when they wait. */
export const HandOverRow = ({ handOver }: { handOver: ShownHandOver }) => {
  const texts = handOverTexts()
  const { name, companyName, accountName, eventTitle, staffName, nextStep, note, createdAt, isQueued } = handOver
  const company = accountName ?? companyName
  return (
    <View className='hand-over'>
      <View className='hand-over__head'>
        <Text className='hand-over__name'>{[name ?? texts.nameless, company].filter(Boolean).join(' · ')}</Text>
        <Tag tone='heat' label={texts.waiting(minutesSince(createdAt))} />
      </View>
      <Text className='soft-text'>{texts.from(eventTitle, staffName)}</Text>
      {note === null ? null : <Text>{note}</Text>}
      {nextStep === null ? null : <Text>{texts.nextStep(nextStep)}</Text>}
      {isQueued ? <Text className='soft-text'>{texts.queued}</Text> : null}
      <Actions handOver={handOver} />
    </View>
  )
}
