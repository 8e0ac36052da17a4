import type { RefusedPerson } from '@shared/contracts/invitations'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { invitationTexts } from '@/i18n/invitations'
import { toast } from '@/platform/toast'
import { NamedChoice } from './named-choice'
import { PeopleChoice, RefusedPeople } from './people-choice'
import { type Named, useFoundAccounts } from './use-found'

const AccountChoice = ({ chosen, onChoose }: { chosen: readonly Named[]; onChoose: (chosen: Named[]) => void }) => {
  const texts = invitationTexts()
  const [typed, setTyped] = useState('')
  const { options, isNobody } = useFoundAccounts(typed, chosen)
  return (
    <NamedChoice
      label={texts.search}
      typed={typed}
      onType={setTyped}
      options={options}
      chosen={chosen}
      onChoose={onChoose}
      nobody={isNobody ? texts.nobody : null}
    />
  )
}

const idsOf = (named: readonly Named[]): string[] => named.map(({ id }) => id)

/** What is chosen, and inviting it; who was refused stays to be read. */
const useInvite = (eventId: string, onClose: () => void) => {
  const [listIds, setListIds] = useState<string[]>([])
  const [accounts, setAccounts] = useState<Named[]>([])
  const [people, setPeople] = useState<Named[]>([])
  const [refused, setRefused] = useState<RefusedPerson[]>([])
  const add = useAct('invitations.add', ['invitations.list'])
  const invite = () =>
    add.mutate(
      { eventId, listIds, accountIds: idsOf(accounts), personIds: idsOf(people) },
      {
        onSuccess: (answer) => {
          toast(invitationTexts().added(answer))
          if (answer.refused.length === 0) return onClose()
          setListIds([])
          setAccounts([])
          setPeople([])
          setRefused(answer.refused)
        }
      }
    )
  return { listIds, setListIds, accounts, setAccounts, people, setPeople, refused, invite, error: add.error, isBusy: add.isPending }
}

/** Inviting whole target lists, single accounts and single people. */
export const InviteSheet = ({ eventId, onClose }: { eventId: string; onClose: () => void }) => {
  const texts = invitationTexts()
  const lists = useAsk('targetLists.list', {})
  const invitees = useInvite(eventId, onClose)
  const { listIds, accounts, people, refused, error } = invitees
  const count = listIds.length + accounts.length + people.length
  return (
    <Sheet
      isOpen
      title={texts.inviteTitle}
      onClose={onClose}
      footer={<Button kind='primary' label={texts.add(count)} isDisabled={count === 0} isBusy={invitees.isBusy} onPress={invitees.invite} />}
    >
      <RefusedPeople people={refused} />
      <ChoiceChips
        label={texts.lists}
        options={lists.data?.items.map(({ id, name, memberCount }) => ({ value: id, label: name, count: memberCount })) ?? []}
        selected={listIds}
        onChange={invitees.setListIds}
      />
      <AccountChoice chosen={accounts} onChoose={invitees.setAccounts} />
      <PeopleChoice chosen={people} onChoose={invitees.setPeople} />
      {error === null ? null : <Text className='field__error'>{messageOf(error)}</Text>}
    </Sheet>
  )
}
