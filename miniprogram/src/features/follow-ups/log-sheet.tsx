import type { ContactAct, FollowUpAct } from '@shared/model/follow-up'
import { type ContactKind, type ContactOutcome, contactKinds, contactOutcomes, costedKinds } from '@shared/model/follow-up-words'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Chip } from '@/components/chip'
import { NumberField } from '@/components/number-field'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { followUpTexts } from '@/i18n/follow-ups'
import { accessible } from '@/platform/accessible'
import { DayChips } from './day-chips'
import { PhoneLine } from './phone-line'
import type { PursuedAccount } from './pursued-account'
import './follow-ups.less'

interface LogSheetProps {
  account: PursuedAccount
  onNote: (act: FollowUpAct) => void
  onClose: () => void
}

type Costs = Pick<ContactAct, 'costCny' | 'minutes' | 'peopleCount'>

const noCosts: Costs = { costCny: null, minutes: null, peopleCount: null }
const isCosted = (kind: ContactKind): boolean => costedKinds.some((costed) => costed === kind)

const CostFields = ({ costs, onChange }: { costs: Costs; onChange: (costs: Costs) => void }) => {
  const texts = followUpTexts()
  return (
    <>
      <NumberField label={texts.cost} unit={texts.yuan} value={costs.costCny} onChange={(costCny) => onChange({ ...costs, costCny })} />
      <NumberField label={texts.minutes} unit={texts.minuteUnit} value={costs.minutes} onChange={(minutes) => onChange({ ...costs, minutes })} />
      <NumberField
        label={texts.peopleCount}
        unit={texts.personUnit}
        value={costs.peopleCount}
        onChange={(peopleCount) => onChange({ ...costs, peopleCount })}
      />
    </>
  )
}

const KindChips = ({ kind, isOneToOne, onChange }: { kind: ContactKind; isOneToOne: boolean; onChange: (kind: ContactKind) => void }) => {
  const texts = followUpTexts()
  return (
    <View className='chip-row' {...accessible({ role: 'radiogroup', label: texts.how })}>
      {contactKinds
        .filter((each) => isOneToOne || !isCosted(each))
        .map((each) => (
          <Chip key={each} role='radio' label={texts.kind[each]} isSelected={each === kind} onPress={() => onChange(each)} />
        ))}
    </View>
  )
}

/** What came of a contact: pressing the outcome takes it down; "later" asks when first. */
export const LogSheet = ({ account, onNote, onClose }: LogSheetProps) => {
  const texts = followUpTexts()
  const [kind, setKind] = useState<ContactKind>('call')
  const [isLater, setIsLater] = useState(false)
  const [note, setNote] = useState('')
  const [costs, setCosts] = useState(noCosts)
  const take = (outcome: ContactOutcome, nextOn: string | null) => {
    const spent = isCosted(kind) ? costs : noCosts
    onNote({ what: 'contact', kind, outcome, personId: null, note: note.trim() === '' ? null : note.trim(), ...spent, nextOn })
  }
  return (
    <Sheet isOpen title={texts.logTitle(account.name)} onClose={onClose}>
      <View className='follow-up-sheet'>
        <PhoneLine contact={account.pursuit.contact} />
        <KindChips kind={kind} isOneToOne={account.isOneToOne} onChange={setKind} />
        {isCosted(kind) ? <CostFields costs={costs} onChange={setCosts} /> : null}
        <Text className='field__label'>{texts.outcomeLabel}</Text>
        <View className='chip-row' {...accessible({ role: 'group', label: texts.outcomeLabel })}>
          {contactOutcomes.map((outcome) => (
            <Chip
              key={outcome}
              role='radio'
              label={texts.outcome[outcome]}
              isSelected={outcome === 'later' && isLater}
              onPress={() => (outcome === 'later' ? setIsLater(true) : take(outcome, null))}
            />
          ))}
        </View>
        {isLater ? <DayChips label={texts.whenLater} onChoose={(date) => take('later', date)} /> : null}
        <TextField label={texts.note} value={note} maxLength={500} placeholder={texts.notePlaceholder} onChange={setNote} />
      </View>
    </Sheet>
  )
}
