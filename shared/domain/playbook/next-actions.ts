import type { Content } from '@shared/model/content'
import type { ContentAudience, ContentStage } from '@shared/model/content-words'
import type { PlaybookRow, TalkTrack } from '@shared/model/playbook'
import type { JourneyStage } from '@shared/model/standing'
import type { DayNumber } from '@shared/model/units'
import { type ObservedAccount, type ObservedDay, observedOn } from './observations'

/** More than one has in hand for a call. */
const maxContents = 3

type Offered = Pick<Content, 'id' | 'format' | 'publishedAt' | 'stages' | 'audiences'>

export interface NextAction {
  row: PlaybookRow
  observed: ObservedDay
}

/** The stages of the journey as contents and talk tracks name them. */
const contentStageOf: Readonly<Record<JourneyStage, ContentStage>> = {
  unaware: 'awareness',
  aware: 'awareness',
  engaged: 'exploration',
  mqa: 'evaluation',
  opportunity: 'decision',
  customer: 'decision'
}

/** Returns the stage that talk tracks and contents of an account at this stage are written for. */
export const talkStageOf = (stage: JourneyStage): ContentStage => contentStageOf[stage]

/** Returns the rows in use that are observed of the account today, in the order of the table, with the day they rest on. */
export const nextActions = (rows: readonly PlaybookRow[], account: ObservedAccount, today: DayNumber): NextAction[] =>
  rows.flatMap((row) => {
    const observed = row.isOn ? observedOn(row.observation, account, today) : null
    return observed === null ? [] : [{ row, observed }]
  })

const byFit =
  (stage: ContentStage, audience: ContentAudience | null) =>
  (content: Offered): number =>
    (content.stages?.includes(stage) ? 2 : 0) + (audience !== null && content.audiences?.includes(audience) ? 1 : 0)

/** Returns at most three contents for a row: those chosen by name first, then those in one of its forms, best fitting stage and role first, then the newest. */
export const contentsOfRow = <Item extends Offered>(
  row: Pick<PlaybookRow, 'contentIds' | 'formats'>,
  contents: readonly Item[],
  { stage, audience }: { stage: ContentStage; audience: ContentAudience | null }
): Item[] => {
  const named = row.contentIds.flatMap((id) => contents.find((content) => content.id === id) ?? [])
  const rank = byFit(stage, audience)
  const inForm = contents
    .filter((content) => row.formats.includes(content.format ?? 'text') && !row.contentIds.includes(content.id))
    .sort((left, right) => rank(right) - rank(left) || (left.publishedAt < right.publishedAt ? 1 : -1))
  return [...named, ...inForm].slice(0, maxContents)
}

/** Returns what to say at this stage: to that role, or to every role when it is not known. */
export const talksFor = (talks: readonly TalkTrack[], { stage, audience }: { stage: ContentStage; audience: ContentAudience | null }): TalkTrack[] =>
  talks.filter((talk) => talk.stage === stage && (audience === null || talk.audience === audience))
