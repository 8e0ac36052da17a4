import type { ActionOutput } from '@shared/contracts/registry'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { liveTexts } from '@/i18n/live'
import { countNames, noCounts } from './numbers-draft'
import { NumbersSheet } from './numbers-sheet'
import './live.less'

type Numbers = ActionOutput<'live.numbers'>

const Count = ({ label, count }: { label: string; count: number | null }) => (
  <View className='live__count'>
    <Text className='live__number'>{count === null ? '–' : String(count)}</Text>
    <Text className='live__note'>{label}</Text>
  </View>
)

const ByHand = ({ numbers, onEdit }: { numbers: Numbers; onEdit: () => void }) => {
  const texts = liveTexts()
  const { byHand } = numbers
  return (
    <CellGroup title={texts.numbersTitle} note={texts.numbersText}>
      <View className='live__counts'>
        {countNames.map((name) => (
          <Count key={name} label={texts.counts[name]} count={byHand?.[name] ?? null} />
        ))}
      </View>
      <View className='live'>
        {byHand === null ? null : <Text className='live__note'>{texts.savedBy(byHand.savedBy, dateOfDay(dayOf(byHand.savedAt)))}</Text>}
        <Button size='small' label={texts.edit} onPress={onEdit} />
      </View>
    </CellGroup>
  )
}

const Forms = ({ forms }: { forms: NonNullable<Numbers['forms']> }) => {
  const texts = liveTexts()
  return (
    <CellGroup title={texts.forms}>
      <Cell title={texts.audienceCount} value={String(forms.audienceCount)} />
      <Cell title={texts.exposureCount} value={String(forms.exposureCount)} />
      <Cell title={texts.clickCount} value={String(forms.clickCount)} />
      <Cell title={texts.leadCount} value={String(forms.leadCount)} />
    </CellGroup>
  )
}

const People = ({ people, onPull }: { people: Numbers['people']; onPull: (() => void) | null }) => {
  const texts = liveTexts()
  const confirmed = people.reservedCount === 0 ? undefined : texts.ofThemConfirmed(people.confirmedReservationCount)
  return (
    <CellGroup title={texts.people}>
      <Cell title={texts.watched} value={texts.person(people.watchedCount)} />
      <Cell title={texts.leads} value={texts.person(people.leadCount)} />
      <Cell title={texts.reservedCount} note={confirmed} value={texts.person(people.reservedCount)} />
      <View className='live'>
        {onPull === null ? <Text className='live__note'>{texts.noAccount}</Text> : <Button size='small' label={texts.pull} onPress={onPull} />}
      </View>
    </CellGroup>
  )
}

interface LiveNumbersProps {
  eventId: string
  /** Null for an event without a Channels account. */
  onPull: (() => void) | null
}

/** Totals of a live, which are of nobody, and apart from them the people who are known of it. */
export const LiveNumbers = ({ eventId, onPull }: LiveNumbersProps) => {
  const [isEditing, setIsEditing] = useState(false)
  const query = useAsk('live.numbers', { eventId })
  return (
    <QueryView query={query}>
      {(numbers) => (
        <>
          <People people={numbers.people} onPull={onPull} />
          <ByHand numbers={numbers} onEdit={() => setIsEditing(true)} />
          {numbers.forms === null ? null : <Forms forms={numbers.forms} />}
          {isEditing ? <NumbersSheet eventId={eventId} known={countsOf(numbers)} onClose={() => setIsEditing(false)} /> : null}
        </>
      )}
    </QueryView>
  )
}

const countsOf = ({ byHand }: Numbers) => (byHand === null ? noCounts : (({ savedAt: _at, savedBy: _by, ...counts }) => counts)(byHand))
