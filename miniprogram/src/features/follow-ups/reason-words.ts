import type { TodayItem } from '@shared/contracts/today'
import { accountTexts } from '@/i18n/accounts'
import { followUpTexts } from '@/i18n/follow-ups'

type Reason = TodayItem['reasons'][number]

/** A line has room for so many signs of a title. */
const maxTitleLength = 16

const shortened = (title: string): string => (title.length <= maxTitleLength ? title : `${title.slice(0, maxTitleLength - 1)}…`)

const clause = ({ kind, peopleCount, name, subjectTitle, daysAgo }: Reason): string => {
  const texts = followUpTexts()
  const who = peopleCount === 1 ? (name ?? texts.somebody) : texts.people(peopleCount)
  return texts.did({ who, when: texts.daysAgo(daysAgo), what: accountTexts().touch[kind], about: shortened(subjectTitle) })
}

/** Returns in one line why an account is to be called: who did what, and when. */
export const reasonLine = (reasons: readonly Reason[]): string => {
  const texts = followUpTexts()
  return reasons.length === 0 ? texts.noReason : reasons.map(clause).join(texts.clauseJoin)
}
