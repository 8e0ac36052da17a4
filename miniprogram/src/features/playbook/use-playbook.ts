import type { PlaybookView } from '@shared/contracts/playbook'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { playbookTexts } from '@/i18n/playbook'
import { toast } from '@/platform/toast'

const outdated = ['playbook.get', 'playbook.measure', 'accounts.nextActions', 'people.nextActions'] as const

/** The company's playbook, and saving a part of it as a whole: who saves over a colleague is told. */
export const usePlaybook = () => {
  const query = useAsk('playbook.get', {})
  const rows = useAct('playbook.saveRows', outdated)
  const talks = useAct('playbook.saveTalks', outdated)
  const jobs = useAct('playbook.saveJobs', outdated)
  const revision = query.data?.revision ?? 0
  const ends = (onSaved: () => void) => ({
    onSuccess: () => {
      toast(playbookTexts().saved)
      onSaved()
    },
    onError: ({ message }: { message: string }) => toast(message)
  })
  return {
    query,
    isBusy: rows.isPending || talks.isPending || jobs.isPending,
    saveRows: (changed: PlaybookView['rows'], onSaved: () => void) => rows.mutate({ revision, rows: changed }, ends(onSaved)),
    saveTalks: (changed: PlaybookView['talks'], onSaved: () => void) => talks.mutate({ revision, talks: changed }, ends(onSaved)),
    saveJobs: (changed: PlaybookView['jobs'], onSaved: () => void) => jobs.mutate({ revision, jobs: changed }, ends(onSaved))
  }
}
export type PlaybookSaving = Omit<ReturnType<typeof usePlaybook>, 'query'>

/** Returns a list with one item changed by id, or added at its end. */
export const withItem = <Item extends { id: string }>(items: readonly Item[], item: Item): Item[] =>
  items.some(({ id }) => id === item.id) ? items.map((each) => (each.id === item.id ? item : each)) : [...items, item]

export const withoutItem = <Item extends { id: string }>(items: readonly Item[], id: string): Item[] => items.filter((each) => each.id !== id)
