import { Text } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { SearchField } from '@/components/search-field'
import { Sheet } from '@/components/sheet'
import { useDebounced } from '@/components/use-debounced'
import { invitationTexts } from '@/i18n/invitations'
import { toast } from '@/platform/toast'

const typingMs = 250
const maxFound = 8

interface Named {
  id: string
  name: string
}

/** What was found for a typed name, with those chosen before. */
const useFound = (typed: string, chosen: readonly Named[]): { options: Named[]; isNobody: boolean } => {
  const settled = useDebounced(typed.trim(), typingMs)
  const query = useAsk('accounts.list', { query: settled, limit: maxFound }, { enabled: settled.length > 1 })
  const found = settled.length > 1 ? (query.data?.items ?? []).map(({ id, legalName, shortName }) => ({ id, name: shortName ?? legalName })) : []
  const fresh = found.filter(({ id }) => chosen.every((one) => one.id !== id))
  return { options: [...chosen, ...fresh], isNobody: settled.length > 1 && query.data !== undefined && found.length === 0 }
}

/** Inviting whole target lists and single accounts. */
export const InviteSheet = ({ eventId, onClose }: { eventId: string; onClose: () => void }) => {
  const texts = invitationTexts()
  const lists = useAsk('targetLists.list', {})
  const [listIds, setListIds] = useState<string[]>([])
  const [chosen, setChosen] = useState<Named[]>([])
  const [typed, setTyped] = useState('')
  const { options, isNobody } = useFound(typed, chosen)
  const add = useAct('invitations.add', ['invitations.list'])
  const invite = () =>
    add.mutate(
      { eventId, listIds, accountIds: chosen.map(({ id }) => id) },
      {
        onSuccess: ({ addedCount, knownCount, leftAloneCount }) => {
          toast(texts.added({ added: addedCount, known: knownCount, left: leftAloneCount }))
          onClose()
        }
      }
    )
  const count = listIds.length + chosen.length
  return (
    <Sheet
      isOpen
      title={texts.inviteTitle}
      onClose={onClose}
      footer={<Button kind='primary' label={texts.add(count)} isDisabled={count === 0} isBusy={add.isPending} onPress={invite} />}
    >
      <ChoiceChips
        label={texts.lists}
        options={lists.data?.items.map(({ id, name, memberCount }) => ({ value: id, label: name, count: memberCount })) ?? []}
        selected={listIds}
        onChange={setListIds}
      />
      <SearchField label={texts.search} value={typed} onChange={setTyped} />
      {options.length === 0 ? null : (
        <ChoiceChips
          label={texts.search}
          options={options.map(({ id, name }) => ({ value: id, label: name }))}
          selected={chosen.map(({ id }) => id)}
          onChange={(ids) => setChosen(options.filter(({ id }) => ids.includes(id)))}
        />
      )}
      {isNobody ? <Text className='field__hint'>{texts.nobody}</Text> : null}
      {add.error === null ? null : <Text className='field__error'>{messageOf(add.error)}</Text>}
    </Sheet>
  )
}
