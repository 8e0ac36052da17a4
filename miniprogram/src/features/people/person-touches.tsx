import type { PersonDetail, PersonTouch } from '@shared/contracts/people'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { accountTexts } from '@/i18n/accounts'
import { momentText } from '@/i18n/dates'
import { peopleTexts } from '@/i18n/people'

const standingOf = ({ excludedReason, restoredReason }: PersonTouch): string | null => {
  const texts = peopleTexts()
  if (excludedReason !== null) return texts.notCounting(texts.reason[excludedReason])
  return restoredReason === null ? null : texts.restoredFrom(texts.reason[restoredReason])
}

/** Everything the person did, newest first, each with how well they were known then. */
export const PersonTouches = ({ person }: { person: PersonDetail }) => {
  const texts = peopleTexts()
  return (
    <CellGroup title={texts.touches}>
      {person.touches.length === 0 ? <Cell title={texts.noTouches} /> : null}
      {person.touches.map((touch) => (
        <Cell
          key={touch.touchpointId}
          title={`${accountTexts().touch[touch.kind]} · ${touch.subjectTitle}`}
          note={[momentText(touch.occurredAt), standingOf(touch)].filter((part) => part !== null).join(' · ')}
          value={texts.level(touch.identityLevel)}
        />
      ))}
    </CellGroup>
  )
}
