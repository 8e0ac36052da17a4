import type { PersonDetail } from '@shared/contracts/people'
import { Text, View } from '@tarojs/components'
import { Cell } from '@/components/cell'
import { Heading } from '@/components/heading'
import { Tag } from '@/components/tag'
import { peopleTexts } from '@/i18n/people'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'

/** Who it is, and what the level means for the scores. */
export const PersonHead = ({ person }: { person: PersonDetail }) => {
  const texts = peopleTexts()
  const name = [person.displayName ?? texts.unnamed, person.jobTitle].filter((part) => part !== null).join(' · ')
  return (
    <View className='person-head'>
      <Heading level={2} className='person-head__name' text={name} />
      {person.companyName === null ? null : <Text className='soft-text'>{texts.declared(person.companyName)}</Text>}
      <View className='person-head__level'>
        <Tag label={texts.level(person.identityLevel)} tone='brand' />
        <Text className='soft-text'>{texts.levelText[person.identityLevel]}</Text>
      </View>
      {person.excludedReason === null ? null : <Tag label={texts.excluded(texts.reason[person.excludedReason])} tone='warn' />}
      {person.mergedInto === null ? null : (
        <Cell
          title={texts.mergedInto(person.mergedInto.displayName ?? texts.unnamed)}
          onPress={() => goTo(routes.person(person.mergedInto?.personId ?? person.personId))}
        />
      )}
    </View>
  )
}
