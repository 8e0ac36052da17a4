import type { ShownHandOver } from '@shared/contracts/hand-overs'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { handOverTexts } from '@/i18n/hand-overs'
import { GiveParts } from './give-parts'
import { HandOverRow } from './hand-over-row'
import { useGive } from './use-give'
import './hand-overs.less'

const Holder = ({ handOver, onGive }: { handOver: ShownHandOver; onGive: () => void }) => {
  const texts = handOverTexts()
  const { recipientName, isQueued, answeredAt } = handOver
  return (
    <View className='hand-over__actions'>
      {isQueued ? null : <Text>{texts.holder(recipientName)}</Text>}
      {answeredAt === null ? <Button size='small' label={texts.give} onPress={onGive} /> : null}
    </View>
  )
}

/** The hot people of an event for whoever plans it: who has each, and the way to give one to somebody else. */
export const EventHandOvers = ({ eventId }: { eventId: string }) => {
  const texts = handOverTexts()
  const query = useAsk('handOvers.ofEvent', { eventId })
  const give = useGive()
  return (
    <QueryView query={query}>
      {({ items }) => (
        <>
          <CellGroup title={texts.title}>
            {items.length === 0 ? <Text className='hand-over soft-text'>{texts.none}</Text> : null}
            {items.map((handOver) => (
              <HandOverRow key={handOver.id} handOver={handOver}>
                <Holder handOver={handOver} onGive={() => give.ask(handOver)} />
              </HandOverRow>
            ))}
          </CellGroup>
          <GiveParts give={give} />
        </>
      )}
    </QueryView>
  )
}
