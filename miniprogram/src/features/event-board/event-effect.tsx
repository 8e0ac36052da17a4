import type { ListEffect } from '@shared/contracts/event-board'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { Tag, type Tone } from '@/components/tag'
import { eventBoardTexts } from '@/i18n/event-board'
import './event-board.less'

const tones: Record<ListEffect['verdict'], Tone> = { 'too-few': 'neutral', 'no-difference': 'neutral', 'above-baseline': 'fit' }
const yuan = (cny: number): string => cny.toLocaleString('en-US')

const ListPart = ({ effect, minReached }: { effect: ListEffect; minReached: number }) => {
  const texts = eventBoardTexts()
  const { name, reachedCount, memberCount, eventUnits, baselineUnits, dealCount, wonCount, wonCny, costCny, returnRatio, verdict, isPartial } = effect
  const percent = returnRatio === null ? null : Math.round(100 * returnRatio)
  return (
    <View className='effect'>
      <View className='effect__head'>
        <Text className='effect__name'>{name}</Text>
        <Tag tone={tones[verdict]} label={texts.verdict[verdict]} />
      </View>
      <Text className='board__line field__hint'>{texts.advice[verdict](minReached)}</Text>
      <Cell title={texts.reached} value={texts.accounts(reachedCount, memberCount)} />
      <Cell title={texts.units} value={texts.unitsText(eventUnits, Math.round(10 * baselineUnits) / 10)} />
      <Cell title={texts.deals} value={texts.dealsText(dealCount, wonCount, yuan(wonCny))} />
      {costCny === null ? null : <Cell title={texts.cost} value={texts.costText(yuan(costCny), percent)} />}
      {isPartial ? <Text className='board__line field__hint'>{texts.partial}</Text> : null}
    </View>
  )
}

/** What an event brought, list by list, against its cost and against days without it. */
export const EventEffect = ({ eventId }: { eventId: string }) => {
  const texts = eventBoardTexts()
  const query = useAsk('events.effect', { eventId })
  return (
    <QueryView query={query}>
      {({ lists, costCny, minReached, baselineWeeks, dealDays }) => (
        <CellGroup title={texts.effectTitle} note={texts.effectNote(baselineWeeks, dealDays)}>
          {lists.length === 0 ? <Text className='board__line field__hint'>{texts.noLists}</Text> : null}
          {costCny === null ? <Text className='board__line field__hint'>{texts.noCost}</Text> : null}
          {lists.map((effect) => (
            <ListPart key={effect.listId} effect={effect} minReached={minReached} />
          ))}
        </CellGroup>
      )}
    </QueryView>
  )
}
