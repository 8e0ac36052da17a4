import type { PersonDetail } from '@shared/contracts/people'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { momentText } from '@/i18n/dates'
import { peopleTexts } from '@/i18n/people'
import { MergeSheet } from './merge-sheet'
import type { PersonView } from './use-person'

interface PersonMergesProps {
  person: PersonDetail
  view: PersonView
}

const Standing = ({ person, view }: PersonMergesProps) => {
  const texts = peopleTexts()
  if (person.merges.length === 0) return null
  return (
    <CellGroup title={texts.merges}>
      {person.merges.map((merge) => (
        <Cell
          key={merge.id}
          title={texts.mergeRecord(merge.keeperName ?? texts.unnamed, merge.loserName ?? texts.unnamed)}
          note={`${texts.mergedBy(merge.mergedBy, momentText(merge.mergedAt))} · ${merge.reason}`}
          value={<Button size='small' label={texts.unmerge} isBusy={view.isBusy} onPress={() => void view.unmerge(merge.id, texts.unmerged)} />}
        />
      ))}
    </CellGroup>
  )
}

const Dismissed = ({ person, view }: PersonMergesProps) => {
  const texts = peopleTexts()
  return (
    <>
      {person.dismissed.map((other) => (
        <Cell
          key={other.personId}
          title={texts.notSame(other.displayName ?? texts.unnamed)}
          note={texts.mergedBy(other.dismissedBy, momentText(other.dismissedAt))}
          value={
            <Button
              size='small'
              label={texts.undo}
              isBusy={view.isBusy}
              onPress={() => void view.undismiss([person.personId, other.personId], texts.undismissed)}
            />
          }
        />
      ))}
    </>
  )
}

/** With whom the person is one, and with whom they may be, with what speaks for it, and with whom they are not. */
export const PersonMerges = ({ person, view }: PersonMergesProps) => {
  const [otherId, setOtherId] = useState<string | null>(null)
  const texts = peopleTexts()
  return (
    <>
      <Standing person={person} view={view} />
      {person.candidates.length + person.dismissed.length === 0 ? null : (
        <CellGroup title={texts.candidates}>
          {person.candidates.map((other) => (
            <Cell
              key={other.personId}
              title={[other.displayName ?? texts.unnamed, other.companyName].filter((part) => part !== null).join(' · ')}
              note={other.evidence.map((evidence) => texts.evidence[evidence]).join(' · ')}
              value={<Button size='small' label={texts.merge} onPress={() => setOtherId(other.personId)} />}
            />
          ))}
          <Dismissed person={person} view={view} />
        </CellGroup>
      )}
      {otherId === null ? null : <MergeSheet personIds={[person.personId, otherId]} view={view} onClose={() => setOtherId(null)} />}
    </>
  )
}
