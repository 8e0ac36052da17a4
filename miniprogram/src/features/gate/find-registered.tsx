import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { SearchField } from '@/components/search-field'
import { useDebounced } from '@/components/use-debounced'
import { clockTime } from '@/i18n/dates'
import { gateTexts } from '@/i18n/gate'
import './gate.less'

interface FindRegisteredProps {
  eventId: string
  onChoose: (personId: string) => void
}

const typingMs = 250

/** Registered people by the beginning of their name or company, for who has no pass at hand. */
export const FindRegistered = ({ eventId, onChoose }: FindRegisteredProps) => {
  const texts = gateTexts()
  const [typed, setTyped] = useState('')
  const settled = useDebounced(typed.trim(), typingMs)
  const query = useAsk('checkIns.find', { eventId, typed: settled }, { enabled: settled.length > 0 })
  const found = settled === '' ? [] : (query.data?.items ?? [])
  return (
    <View>
      <SearchField label={texts.find} value={typed} onChange={setTyped} />
      {settled !== '' && query.data !== undefined && found.length === 0 ? <Text className='soft-text'>{texts.nobody}</Text> : null}
      {query.error === null ? null : <Text className='field__error'>{query.error.message}</Text>}
      {found.length === 0 ? null : (
        <CellGroup>
          {found.map(({ personId, name, companyName, inAt }) => (
            <Cell
              key={personId}
              title={name}
              note={companyName}
              value={inAt === null ? texts.notIn : texts.inSince(clockTime(inAt))}
              onPress={() => onChoose(personId)}
            />
          ))}
        </CellGroup>
      )}
    </View>
  )
}
