import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ChoiceChips } from '@/components/choice-chips'
import { SearchField } from '@/components/search-field'
import type { Named } from './use-found'

interface NamedChoiceProps {
  label: string
  typed: string
  onType: (typed: string) => void
  options: readonly Named[]
  chosen: readonly Named[]
  onChoose: (chosen: Named[]) => void
  /** Said when the typed name finds nothing; null = it finds something. */
  nobody: string | null
  children?: ReactNode
}

/** A name to type, and what it finds as chips; what is chosen stays in sight. */
export const NamedChoice = ({ label, typed, onType, options, chosen, onChoose, nobody, children }: NamedChoiceProps) => (
  <>
    <SearchField label={label} value={typed} onChange={onType} />
    {options.length === 0 ? null : (
      <ChoiceChips
        label={label}
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        selected={chosen.map(({ id }) => id)}
        onChange={(ids) => onChoose(options.filter(({ id }) => ids.includes(id)))}
      />
    )}
    {nobody === null ? null : <Text className='field__hint'>{nobody}</Text>}
    {children}
  </>
)
