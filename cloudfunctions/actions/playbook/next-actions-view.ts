import type { NextActionsView, OfferedContent } from '@shared/contracts/playbook'
import { contentsOfRow, nextActions, talkStageOf, talksFor } from '@shared/domain/playbook/next-actions'
import type { ObservedAccount } from '@shared/domain/playbook/observations'
import { dateOfDay } from '@shared/domain/time/day'
import type { Content } from '@shared/model/content'
import type { ContentAudience } from '@shared/model/content-words'
import type { DayNumber } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import { contents } from '../../repositories/contents'
import { playbooks } from '../../repositories/playbooks'

const offeredOf = ({ id, code, title }: Content): OfferedContent => ({ contentId: id, code, title })

interface Asked {
  observed: ObservedAccount
  audience: ContentAudience | null
  icpId: string | null
  today: DayNumber
}

/** Returns what the playbook says of an account or a person today. */
export const nextActionsView = async (documents: Documents, { observed, audience, icpId, today }: Asked): Promise<NextActionsView> => {
  const [{ rows, talks, jobs }, published] = await Promise.all([playbooks.get(documents), contents.list(documents)])
  const stage = talkStageOf(observed.stage)
  const named = (ids: readonly string[]): OfferedContent[] => ids.flatMap((id) => published.filter((content) => content.id === id).map(offeredOf))
  return {
    stage,
    audience,
    actions: nextActions(rows, observed, today).map(({ row, observed: { day, kind } }) => ({
      row: { id: row.id, observed: row.observed, desired: row.desired, goal: row.goal, content: row.content },
      observedOn: dateOfDay(day),
      kind,
      contents: contentsOfRow(row, published, { stage, audience }).map(offeredOf)
    })),
    talks: talksFor(talks, { stage, audience }).map((talk) => ({ audience: talk.audience, talk: talk.talk, contents: named(talk.contentIds) })),
    jobs: jobs.filter((job) => job.icpId === null || job.icpId === icpId).map(({ icpId: _icpId, ...job }) => job)
  }
}
