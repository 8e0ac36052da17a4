import type { ShownInvitation } from '@shared/contracts/invitations'
import { View } from '@tarojs/components'
import { BandBadge } from '@/components/band-badge'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { invitationTexts } from '@/i18n/invitations'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './invitations.less'

type NamedPerson = ShownInvitation['people'][number]

interface RemovableProps {
  /** null = this caller may not; without a person the whole account. */
  onRemove: ((personId: string | null) => void) | null
}

const PersonRow = ({ person: { personId, name, status }, onRemove }: RemovableProps & { person: NamedPerson }) => {
  const texts = invitationTexts()
  return (
    <View className='invitation invitation--person'>
      <Cell title={name} note={texts.personState[status]} onPress={() => goTo(routes.person(personId))} />
      {status === 'invited' && onRemove !== null ? (
        <Button kind='text' size='small' label={texts.removePerson(name)} onPress={() => onRemove(personId)} />
      ) : null}
    </View>
  )
}

/** One invited account, with the people of it who are invited by name. */
export const InvitationRow = ({ invitation, onRemove }: RemovableProps & { invitation: ShownInvitation }) => {
  const texts = invitationTexts()
  const { accountId, name, ownerName, band, status, isNamedOnly, people } = invitation
  const owner = ownerName === null ? texts.noOwner : texts.owner(ownerName)
  return (
    <>
      <View className='invitation'>
        <Cell
          title={name}
          note={isNamedOnly ? `${owner} · ${texts.namedOnly}` : owner}
          value={<BandBadge band={band} />}
          onPress={() => goTo(routes.account(accountId))}
        />
        {status === 'invited' && onRemove !== null ? <Button kind='text' size='small' label={texts.remove} onPress={() => onRemove(null)} /> : null}
      </View>
      {people.map((person) => (
        <PersonRow key={person.personId} person={person} onRemove={onRemove} />
      ))}
    </>
  )
}
