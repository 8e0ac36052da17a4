import type { PersonPart } from '@shared/model/engagement'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Pressable } from '@/components/pressable'
import { accountTexts } from '@/i18n/accounts'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { TouchRow } from './touch-row'

interface PersonCardProps {
  person: PersonPart
}

/** More touches than this are folded. */
const foldedCount = 5

const identityText = ({ identityLevel, identityWeight }: PersonPart): string => {
  const texts = accountTexts()
  const words = Object.entries(texts.identity).find(([level]) => Number(level) === identityLevel)?.[1] ?? ''
  return `${words} · ${texts.weight(Math.round(identityWeight * 100))}`
}

/** One person's part of the score: who, how sure we are, and every touch. */
export const PersonCard = ({ person }: PersonCardProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const texts = accountTexts()
  const shown = isOpen ? person.touches : person.touches.slice(0, foldedCount)
  const name = [person.displayName ?? texts.unnamed, person.jobTitle].filter((part) => part !== null)
  return (
    <View className='person'>
      <View className='person__head'>
        <View className='person__who'>
          <Pressable className='person__link' role='link' onPress={() => goTo(routes.person(person.personId))}>
            <Text className='person__name'>{name.join(' · ')}</Text>
          </Pressable>
          <Text className='soft-text'>{`${identityText(person)} · ${texts.touchCount(person.touchCount)}`}</Text>
        </View>
        <Text className='person__points'>{texts.partPoints(person.scorePoints)}</Text>
      </View>
      {shown.map((touch) => (
        <TouchRow key={touch.touchpointId} touch={touch} />
      ))}
      {person.touches.length > foldedCount ? (
        <Button
          kind='text'
          size='small'
          label={isOpen ? texts.showFewerTouches : texts.showAllTouches(person.touches.length)}
          onPress={() => setIsOpen(!isOpen)}
        />
      ) : null}
    </View>
  )
}
