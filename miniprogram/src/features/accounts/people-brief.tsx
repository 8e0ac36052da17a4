import type { AccountDetail } from '@shared/contracts/accounts'
import type { PersonPart } from '@shared/model/engagement'
import { Text, View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { Pressable } from '@/components/pressable'
import { accountTexts } from '@/i18n/accounts'
import { momentText } from '@/i18n/dates'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './people-brief.less'

interface PeopleBriefProps {
  detail: Pick<AccountDetail, 'engagement' | 'people'>
}

const shownCount = 3

const lastTouchText = ({ touches }: PersonPart): string | null => {
  const [latest] = [...touches].sort((left, right) => right.occurredAt.localeCompare(left.occurredAt))
  const texts = accountTexts()
  return latest === undefined ? null : texts.lastTouchOf(texts.touch[latest.kind], latest.subjectTitle, momentText(latest.occurredAt))
}

const Person = ({ person }: { person: PersonPart }) => {
  const texts = accountTexts()
  const name = [person.displayName ?? texts.unnamed, person.jobTitle].filter((part) => part !== null)
  const lastTouch = lastTouchText(person)
  return (
    <Pressable className='person-brief' role='link' onPress={() => goTo(routes.person(person.personId))}>
      <View className='person-brief__who'>
        <Text className='person__name'>{name.join(' · ')}</Text>
        {lastTouch === null ? null : <Text className='soft-text'>{lastTouch}</Text>}
      </View>
      <Text className='person-brief__points'>{texts.partPoints(person.scorePoints)}</Text>
    </Pressable>
  )
}

/** Who made the engagement score and what each did last: the few that count most. */
export const PeopleBrief = ({ detail: { engagement, people } }: PeopleBriefProps) => {
  const texts = accountTexts()
  const parts = people.filter(({ scorePoints }) => scorePoints > 0).map(({ scorePoints }) => String(scorePoints))
  const moreCount = people.length - shownCount
  return (
    <CellGroup title={texts.whoTitle} {...(moreCount > 0 ? { note: texts.morePeople(moreCount) } : {})}>
      <View className='people-brief__sum'>
        <Text className={engagement.score === null ? 'soft-text' : 'adds-up'}>
          {engagement.score === null ? texts.engagementNone : texts.addsUp(engagement.score, parts.length === 0 ? '0' : parts.join(' + '))}
        </Text>
      </View>
      {people.slice(0, shownCount).map((person) => (
        <Person key={person.personId} person={person} />
      ))}
    </CellGroup>
  )
}
