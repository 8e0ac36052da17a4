import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { componentTexts } from '@/i18n/components'
import { Button } from './button'
import { Chip } from './chip'
import { SearchField } from './search-field'

export interface ChoiceOption<Value extends string = string> {
  value: Value
  label: string
  count?: number
}

interface ChoiceChipsProps<Value extends string> {
  label: string
  options: readonly ChoiceOption<Value>[]
  selected: readonly Value[]
  onChange: (selected: Value[]) => void
  /** False: one at most; pressing the chosen one again takes it back. */
  isMultiple?: boolean
}

/** With more options than this a filter appears and the rest is folded. */
const foldedCount = 18

const toggled = <Value extends string>(selected: readonly Value[], value: Value, isMultiple: boolean): Value[] => {
  if (selected.includes(value)) return selected.filter((other) => other !== value)
  return isMultiple ? [...selected, value] : [value]
}

/** Options as chips to choose from; many options get a filter, and what is chosen always shows. */
export const ChoiceChips = <Value extends string>({ label, options, selected, onChange, isMultiple = true }: ChoiceChipsProps<Value>) => {
  const [filter, setFilter] = useState('')
  const [isUnfolded, setIsUnfolded] = useState(false)
  const texts = componentTexts()
  const isLong = options.length > foldedCount
  const matching = options.filter((option) => option.label.toLowerCase().includes(filter.trim().toLowerCase()))
  const isFolded = isLong && !isUnfolded && filter === ''
  const shown = isFolded ? matching.filter((option, index) => index < foldedCount || selected.includes(option.value)) : matching
  return (
    <View className='choices'>
      <View className='choices__head'>
        <Text className='field__label'>{label}</Text>
        {isMultiple && selected.length > 0 ? <Text className='choices__count'>{texts.selectedCount(selected.length)}</Text> : null}
      </View>
      {isLong ? <SearchField label={texts.filterOptions} value={filter} onChange={setFilter} /> : null}
      <View className='choices__chips'>
        {shown.map((option) => (
          <Chip
            key={option.value}
            label={option.label}
            count={option.count}
            role={isMultiple ? 'checkbox' : 'radio'}
            isSelected={selected.includes(option.value)}
            onPress={() => onChange(toggled(selected, option.value, isMultiple))}
          />
        ))}
        {shown.length === 0 ? <Text className='field__hint'>{texts.noOption}</Text> : null}
      </View>
      {isLong && filter === '' ? (
        <Button kind='text' size='small' label={isFolded ? texts.showAll(options.length) : texts.showFewer} onPress={() => setIsUnfolded(isFolded)} />
      ) : null}
    </View>
  )
}
