import type { ShownHandOver } from '@shared/contracts/hand-overs'
import { View } from '@tarojs/components'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { handOverTexts } from '@/i18n/hand-overs'
import { goTo } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { routes } from '@/routes'
import './hand-overs.less'

interface OwnActionsProps {
  handOver: ShownHandOver
  onGive: () => void
}

/** What whoever has a hot capture can do: look, contact or take, or give it to a colleague. */
export const OwnActions = ({ handOver: { id, personId, accountId, isQueued }, onGive }: OwnActionsProps) => {
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
      <Button kind='text' size='small' label={texts.give} onPress={onGive} />
    </View>
  )
}
