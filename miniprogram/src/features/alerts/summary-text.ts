import type { AlertDetail } from '@shared/contracts/alerts'
import { accountTexts } from '@/i18n/accounts'
import { alertTexts } from '@/i18n/alerts'
import { momentText } from '@/i18n/dates'

/** Returns an alert as a few lines to paste: account, what, who and when. */
export const summaryText = ({ account, ruleId, surge, people, createdAt }: AlertDetail): string => {
  const texts = alertTexts()
  const { touch } = accountTexts()
  const who = people.flatMap((person) =>
    person.touches.map(
      ({ kind, subjectTitle, occurredAt }) => `${person.displayName ?? texts.unnamed}：${touch[kind]}《${subjectTitle}》${momentText(occurredAt)}`
    )
  )
  return [
    `${account.name} ${texts.rule[ruleId]} ${momentText(createdAt)}`,
    texts.rowFacts(surge.peopleCount, surge.recentUnits, surge.baselineUnits),
    ...who
  ].join('\n')
}
