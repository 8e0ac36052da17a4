import type { InvitationRefusal } from '@shared/model/event-words'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { invitationTexts } from '@/i18n/invitations'
import { NamedChoice } from './named-choice'
import { type Named, useFoundPeople } from './use-found'

interface Refused {
  personId: string
  name: string | null
  refusal: InvitationRefusal | null
}

/** Who may not be invited, each with a sentence. */
export const RefusedPeople = ({ people }: { people: readonly Refused[] }) => {
  const texts = invitationTexts()
  return (
    <>
      {people.map(({ personId, name, refusal }) =>
        refusal === null ? null : (
          <Text key={personId} className='invited-refused field__hint'>
            {texts.refused(name ?? texts.somebody, texts.refusal[refusal])}
          </Text>
        )
      )}
    </>
  )
}

/** Single people by name. */
export const PeopleChoice = ({ chosen, onChoose }: { chosen: readonly Named[]; onChoose: (chosen: Named[]) => void }) => {
  const texts = invitationTexts()
  const [typed, setTyped] = useState('')
  const { options, refused, isNobody } = useFoundPeople(typed, chosen)
  return (
    <NamedChoice
      label={texts.searchPerson}
      typed={typed}
      onType={setTyped}
      options={options}
      chosen={chosen}
      onChoose={onChoose}
      nobody={isNobody ? texts.noPerson : null}
    >
      <RefusedPeople people={refused} />
    </NamedChoice>
  )
}
