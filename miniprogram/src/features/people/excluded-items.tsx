import type { ActionOutput } from '@shared/contracts/registry'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { accountTexts } from '@/i18n/accounts'
import { momentText } from '@/i18n/dates'
import { peopleTexts } from '@/i18n/people'
import { goTo } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { routes } from '@/routes'

type Listed = ActionOutput<'exclusions.list'>
type Touch = Listed['touches'][number]

const TouchAction = ({ touch }: { touch: Touch }) => {
  const texts = peopleTexts()
  const isRestored = touch.restoredReason !== null
  const act = useAct(isRestored ? 'exclusions.excludeTouch' : 'exclusions.restoreTouch', ['exclusions.list', 'accounts.get', 'people.get'])
  if (touch.isByPerson) return <>{texts.byPerson}</>
  return (
    <Button
      size='small'
      label={isRestored ? texts.excludeTouch : texts.restoreTouch}
      isBusy={act.isPending}
      onPress={() => act.mutate({ touchpointId: touch.touchpointId }, { onError: ({ message }) => toast(message) })}
    />
  )
}

/** The people and touches of one reason. */
export const ExcludedItems = ({ touches, people }: Pick<Listed, 'touches' | 'people'>) => {
  const texts = peopleTexts()
  const nameOf = (name: string | null): string => name ?? texts.unnamed
  return (
    <>
      {people.length === 0 ? null : (
        <CellGroup title={texts.excludedPeople}>
          {people.map(({ personId, displayName, companyName }) => (
            <Cell key={personId} title={nameOf(displayName)} note={companyName ?? undefined} onPress={() => goTo(routes.person(personId))} />
          ))}
        </CellGroup>
      )}
      <CellGroup title={texts.excludedTouches}>
        {touches.length === 0 ? <Cell title={texts.noneExcluded} /> : null}
        {touches.map((touch) => (
          <Cell
            key={touch.touchpointId}
            title={`${accountTexts().touch[touch.kind]} · ${touch.subjectTitle}`}
            note={`${nameOf(touch.personName)} · ${momentText(touch.occurredAt)}`}
            value={<TouchAction touch={touch} />}
          />
        ))}
      </CellGroup>
    </>
  )
}
