import type { ActionOutput } from '@shared/contracts/registry'
import { useAsk } from '@/api/use-ask'
import { useDebounced } from '@/components/use-debounced'

const typingMs = 250
const maxFound = 8

export interface Named {
  id: string
  name: string
}

type FoundPerson = ActionOutput<'invitations.findPeople'>['items'][number]

interface Found {
  /** What was chosen before, then what the typed name finds. */
  options: Named[]
  isNobody: boolean
}

const together = (chosen: readonly Named[], found: readonly Named[]): Named[] => [...chosen, ...found.filter(({ id }) => chosen.every((one) => one.id !== id))]

/** Accounts for a typed name, with those chosen before. */
export const useFoundAccounts = (typed: string, chosen: readonly Named[]): Found => {
  const settled = useDebounced(typed.trim(), typingMs)
  const isAsking = settled.length > 1
  const { data } = useAsk('accounts.list', { query: settled, limit: maxFound }, { enabled: isAsking })
  const found = isAsking ? (data?.items ?? []).map(({ id, legalName, shortName }) => ({ id, name: shortName ?? legalName })) : []
  return { options: together(chosen, found), isNobody: isAsking && data !== undefined && found.length === 0 }
}

/** People for the beginning of a name: those who may be invited to choose from, and the others to say why not. */
export const useFoundPeople = (typed: string, chosen: readonly Named[]): Found & { refused: FoundPerson[] } => {
  const settled = useDebounced(typed.trim(), typingMs)
  const isAsking = settled !== ''
  const { data } = useAsk('invitations.findPeople', { typed: settled }, { enabled: isAsking })
  const found = isAsking ? (data?.items ?? []) : []
  const welcome = found.filter(({ refusal }) => refusal === null).map(({ personId, name, accountName }) => ({ id: personId, name: `${name} · ${accountName}` }))
  return {
    options: together(chosen, welcome),
    refused: found.filter(({ refusal }) => refusal !== null),
    isNobody: isAsking && data !== undefined && found.length === 0
  }
}
