import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { jobs } from '../../repositories/jobs'
import { findEvent } from '../find-event'
import { newJob } from '../new-job'

/** Two taps within ten minutes are one pull. */
const slotMs = 600_000

export const pullLeads = defineAction('live.pullLeads', async ({ eventId }, { documents, caller, now }) => {
  const event = await findEvent(documents, eventId)
  if (event.finderUserName === null) throw new AppError('CONFLICT', '这场活动没有填写视频号，请先在活动里填上')
  if (event.startsAt > now) throw new AppError('CONFLICT', '直播还没有开始，开始后再拉取留资')
  const jobId = idFrom('job', 'pull-live-leads', eventId, String(Math.floor(Date.parse(now) / slotMs)))
  try {
    await jobs.insert(documents, newJob({ id: jobId, kind: 'pull-live-leads', subjectId: eventId, createdBy: caller.memberId }, { now }))
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  return { jobId }
})
