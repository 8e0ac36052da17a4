import type { AttendanceCheck } from '@shared/model/attendance-file'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Tag } from '@/components/tag'
import { attendanceTexts } from '@/i18n/attendance'
import { componentTexts } from '@/i18n/components'
import './attendance.less'

/** Few are seen at once; the rest comes at a press. */
const foldedCount = 8

const useFold = <Item,>(items: readonly Item[]) => {
  const [isUnfolded, setIsUnfolded] = useState(false)
  const texts = componentTexts()
  const fold =
    items.length <= foldedCount ? null : (
      <View className='attendance__fold'>
        <Button kind='text' size='small' label={isUnfolded ? texts.showFewer : texts.showAll(items.length)} onPress={() => setIsUnfolded(!isUnfolded)} />
      </View>
    )
  return { shown: isUnfolded ? items : items.slice(0, foldedCount), fold }
}

/** Rows that cannot be read, each with the reason and the place. */
export const ErrorRows = ({ check }: { check: AttendanceCheck }) => {
  const texts = attendanceTexts()
  const { shown, fold } = useFold(check.errors)
  if (check.errorCount === 0) return null
  return (
    <CellGroup title={texts.errorsTitle(check.errorCount)} note={texts.errorsText}>
      {shown.map(({ rowNumber, column, value, message }) => (
        <View key={`${rowNumber} ${column}`} className='attendance__row'>
          <Text className='attendance__note'>{texts.errorRow(rowNumber, column)}</Text>
          {value === '' ? null : <Text className='attendance__value'>{value}</Text>}
          <Text className='attendance__problem'>{message}</Text>
        </View>
      ))}
      {fold}
    </CellGroup>
  )
}

const tones = { new: 'brand', changed: 'brand', same: 'neutral', 'without-consent': 'neutral', withdrawn: 'warn' } as const

const noteOf = ({ companyName, minutes, match }: AttendanceCheck['people'][number]): string => {
  const texts = attendanceTexts()
  const how = match === 'none' ? texts.newPerson : texts.matchedBy(texts.match[match])
  return [companyName, minutes === null ? null : texts.minutes(minutes), how].filter(Boolean).join(' · ')
}

/** The people of the file, and what would become of each. */
export const PeopleRows = ({ check }: { check: AttendanceCheck }) => {
  const texts = attendanceTexts()
  const { shown, fold } = useFold(check.people)
  const { personCount } = check.totals
  if (check.people.length === 0) return null
  return (
    <CellGroup title={texts.peopleTitle} {...(check.people.length < personCount ? { note: texts.more(check.people.length, personCount) } : {})}>
      {shown.map((person) => (
        <Cell
          key={person.rowNumbers.join(' ')}
          title={person.name ?? texts.unnamed}
          note={noteOf(person)}
          value={<Tag tone={tones[person.status]} label={texts.status[person.status]} />}
        />
      ))}
      {fold}
    </CellGroup>
  )
}
