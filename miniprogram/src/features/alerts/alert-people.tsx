import type { AlertDetail } from '@shared/contracts/alerts'
import { Text, View } from '@tarojs/components'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Tag } from '@/components/tag'
import { accountTexts } from '@/i18n/accounts'
import { alertTexts } from '@/i18n/alerts'
import { momentText } from '@/i18n/dates'

interface AlertPeopleProps {
  people: AlertDetail['people']
}

const Person = ({ person }: { person: AlertDetail['people'][number] }) => {
  const texts = alertTexts()
  return (
    <View className='alert-person'>
      <View className='alert-row__head'>
        <Text className='alert-person__name'>{[person.displayName ?? texts.unnamed, person.jobTitle].filter((part) => part !== null).join(' · ')}</Text>
        <Tag label={texts.level(person.identityLevel)} />
      </View>
      {person.touches.map((touch) => (
        <View key={`${touch.occurredAt}${touch.kind}`} className='alert-touch'>
          <Text className='alert-touch__what'>{`${accountTexts().touch[touch.kind]}《${touch.subjectTitle}》`}</Text>
          <Text className='soft-text'>{momentText(touch.occurredAt)}</Text>
        </View>
      ))}
    </View>
  )
}

/** Who did what and when, as far as they let us know who they are. */
export const AlertPeople = ({ people }: AlertPeopleProps) => (
  <CellGroup title={alertTexts().whoTitle}>
    {people.length === 0 ? <Cell title={alertTexts().whoNobody} /> : null}
    {people.map((person) => (
      <Person key={person.personId} person={person} />
    ))}
  </CellGroup>
)
