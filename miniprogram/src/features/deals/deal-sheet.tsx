import type { Deal } from '@shared/model/deal'
import { currencies, dealStatuses } from '@shared/model/deal-words'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { MomentField } from '@/components/moment-field'
import { NumberField } from '@/components/number-field'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { dealTexts } from '@/i18n/deals'
import { type DealEditing, useDeal } from './use-deal'

interface DealSheetProps {
  accountId: string
  /** null = a new one. */
  deal: Deal | null
  onClose: () => void
}

const Money = ({ draft, change, problemOf }: DealEditing) => {
  const texts = dealTexts()
  return (
    <>
      <NumberField
        label={texts.amount}
        unit={texts.units[draft.currency]}
        value={draft.amount}
        error={problemOf('amount')}
        onChange={(amount) => change({ amount })}
      />
      <ChoiceChips
        label={texts.currency}
        options={currencies.map((value) => ({ value, label: texts.units[value] }))}
        selected={[draft.currency]}
        isMultiple={false}
        onChange={([currency]) => change({ currency: currency ?? draft.currency })}
      />
    </>
  )
}

/** What belongs to a deal that is won or lost. */
const Closing = ({ draft, change, problemOf }: DealEditing) => {
  const texts = dealTexts()
  return (
    <>
      <MomentField
        label={texts.closedOn}
        kind='date'
        value={draft.closedOn}
        placeholder={texts.today}
        error={problemOf('closedOn')}
        onChange={(closedOn) => change({ closedOn })}
      />
      <TextField
        label={texts.reasonOf[draft.status]}
        value={draft.reason}
        maxLength={200}
        error={problemOf('reason')}
        onChange={(reason) => change({ reason })}
      />
      {draft.status === 'won' ? (
        <MomentField
          label={texts.renewalOn}
          kind='date'
          value={draft.renewalOn}
          placeholder={texts.unknownDay}
          onChange={(renewalOn) => change({ renewalOn })}
        />
      ) : null}
    </>
  )
}

const Removing = ({ remove, isRemoving }: Pick<DealEditing, 'remove' | 'isRemoving'>) => {
  const texts = dealTexts()
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking) return <Button kind='text' label={texts.remove} onPress={() => setIsAsking(true)} />
  return (
    <>
      <Text className='soft-text'>{texts.removeText}</Text>
      <Button kind='warn' label={texts.removeNow} isBusy={isRemoving} onPress={remove} />
    </>
  )
}

/** Enters a deal or changes one: how it stands, how much, when, and why it ended. */
export const DealSheet = ({ accountId, deal, onClose }: DealSheetProps) => {
  const texts = dealTexts()
  const editing = useDeal({ accountId, deal, onClose })
  const { draft, change, problemOf, error } = editing
  return (
    <Sheet
      isOpen
      title={deal === null ? texts.enter : texts.change}
      onClose={onClose}
      footer={<Button kind='primary' label={texts.save} isBusy={editing.isSaving} onPress={editing.save} />}
    >
      <ChoiceChips
        label={texts.status}
        options={dealStatuses.map((value) => ({ value, label: texts.statuses[value] }))}
        selected={[draft.status]}
        isMultiple={false}
        onChange={([status]) => change({ status: status ?? draft.status })}
      />
      <TextField label={texts.name} value={draft.name} placeholder={texts.namePlaceholder} error={problemOf('name')} onChange={(name) => change({ name })} />
      <Money {...editing} />
      <MomentField label={texts.openedOn} kind='date' value={draft.openedOn} placeholder={texts.unknownDay} onChange={(openedOn) => change({ openedOn })} />
      {draft.status === 'open' ? null : <Closing {...editing} />}
      <TextField label={texts.product} value={draft.product} maxLength={60} onChange={(product) => change({ product })} />
      {error === null ? null : <Text className='field__error'>{error.message}</Text>}
      {deal?.source === 'manual' ? <Removing {...editing} /> : null}
    </Sheet>
  )
}
