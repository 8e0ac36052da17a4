import type { TimelineItem } from '@shared/contracts/timeline'
import type { ContactAct, FollowUpAct } from '@shared/model/follow-up'
import { accountTexts } from '@/i18n/accounts'
import { dayText } from '@/i18n/dates'
import { followUpTexts } from '@/i18n/follow-ups'
import { timelineTexts } from '@/i18n/timeline'

export interface TimelineWords {
  title: string
  detail: string
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ')

const contactDetail = ({ note, costCny, minutes, peopleCount, nextOn }: ContactAct): string => {
  const texts = timelineTexts()
  return joined(
    note,
    costCny === null ? null : texts.cost(costCny),
    minutes === null ? null : texts.minutes(minutes),
    peopleCount === null ? null : texts.people(peopleCount),
    nextOn === null ? null : texts.nextOn(dayText(nextOn))
  )
}

const actWords = (act: FollowUpAct): TimelineWords => {
  const texts = timelineTexts()
  const words = followUpTexts()
  switch (act.what) {
    case 'contact':
      return { title: `${words.kind[act.kind]} · ${words.outcome[act.outcome]}`, detail: contactDetail(act) }
    case 'snooze':
      return { title: texts.snoozed(dayText(act.untilOn)), detail: '' }
    case 'lead':
      return act.decision === 'accepted'
        ? { title: texts.accepted, detail: '' }
        : { title: texts.rejected, detail: joined(words.rejection[act.reason], act.note) }
    case 'fit':
      return { title: texts.verdict(words.fitVerdict[act.verdict]), detail: act.reason ?? '' }
    case 'phone':
      return { title: texts.phone(act.name), detail: '' }
  }
}

/** Returns what a line of the timeline says: what happened, and by whom or about what. */
export const timelineWords = (item: TimelineItem): TimelineWords => {
  const texts = timelineTexts()
  if (item.type === 'touch') {
    const who = joined(item.personName ?? accountTexts().unnamed, item.jobTitle)
    return { title: `${who}：${accountTexts().touch[item.kind]}`, detail: item.subjectTitle }
  }
  if (item.type === 'deal') {
    const title = item.event === 'opened' ? texts.dealOpened(item.name) : texts.dealClosed[item.status](item.name)
    return { title, detail: joined(item.amountCny === null ? null : texts.amount(item.amountCny), item.reason) }
  }
  const { title, detail } = actWords(item.act)
  return { title, detail: joined(item.memberName, detail) }
}
