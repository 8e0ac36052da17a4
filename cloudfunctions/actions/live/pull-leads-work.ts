import { callOf, firstRequests, type LeadsRequest, leadsRefusalOf, requestsAfter } from '@shared/domain/live/pull-plan'
import { entriesIn, isLiveOf, readLeads } from '@shared/domain/live/read-leads'
import { AppError } from '../../platform/app-error'
import type { ChannelsAccount } from '../../platform/channels-api'
import type { Platform } from '../../platform/platform'
import type { WechatAnswer } from '../../platform/wechat-api'
import type { StoredEvent } from '../../repositories/events'
import type { StoredJob } from '../../repositories/jobs'
import { liveNumbers } from '../../repositories/live-numbers'
import { callWithToken } from '../access-token'
import type { StepOutcome, Work } from '../advance-job'
import { findEvent } from '../find-event'
import { storeLeads } from './store-leads'

const accountOf = ({ env }: Platform): ChannelsAccount => {
  const { CHANNELS_ACCOUNT: account } = env
  if (account === undefined)
    throw new AppError('CONFLICT', '还没有接入视频号助手：请管理员给云函数 jobs 配置 CHANNELS_ACCOUNT，或从视频号助手导出留资表格再导入')
  return account
}

const idsIn = ({ of }: LeadsRequest, answer: WechatAnswer): string[] => {
  const field = of === 'requests' ? 'request_id' : 'leads_component_id'
  if (of !== 'requests' && of !== 'components') return []
  return entriesIn(answer.item).flatMap((entry) => (typeof entry[field] === 'string' && entry[field] !== '' ? [entry[field]] : []))
}

const nextPageOf = ({ continue_flag, last_buffer }: WechatAnswer): string | null =>
  continue_flag === true && typeof last_buffer === 'string' && last_buffer !== '' ? last_buffer : null

/** WeChat answers 1 for a list that is empty. */
const isNothingThere = ({ errcode }: WechatAnswer): boolean => errcode === 1

const numberIn = (value: unknown): number => (Number.isFinite(Number(value)) ? Math.max(0, Math.round(Number(value))) : 0)

/** The record of the event's own live among those of the component. */
const saveForms = async ({ documents, clock }: Platform, event: StoredEvent, { componentId, answer }: { componentId: string; answer: WechatAnswer }) => {
  const record = entriesIn(answer.record_data).find(({ live_start_time }) => isLiveOf(new Date(Number(live_start_time) * 1000).toISOString(), event))
  if (!record) return
  const forms = {
    audienceCount: numberIn(record.live_audience_count),
    exposureCount: numberIn(record.exposure_uv),
    clickCount: numberIn(record.click_uv),
    leadCount: numberIn(record.leads_num),
    pulledAt: clock.now()
  }
  await liveNumbers.saveForms(documents, event.id, { componentId, forms })
}

const keep = async (
  platform: Platform,
  event: StoredEvent,
  { asked, answer }: { asked: LeadsRequest; answer: WechatAnswer }
): Promise<Record<string, number>> => {
  if (asked.of === 'promotion') await saveForms(platform, event, { componentId: asked.id ?? '', answer })
  if (asked.of !== 'request' && asked.of !== 'component') return {}
  const leads = readLeads(answer).filter(({ liveStartsAt }) => isLiveOf(liveStartsAt, event))
  const {
    new: created,
    changed,
    same
  } = await storeLeads(platform.documents, leads, {
    event,
    source: `${asked.of}:${asked.id}`,
    now: platform.clock.now()
  })
  return { leads: created, again: changed + same }
}

const waitingIn = (cursor: string | null): LeadsRequest[] => (cursor === null ? [...firstRequests] : (JSON.parse(cursor) as LeadsRequest[]))

const takeStep = async (platform: Platform, job: StoredJob): Promise<StepOutcome> => {
  const account = accountOf(platform)
  const event = await findEvent(platform.documents, job.subjectId)
  const [asked, ...waiting] = waitingIn(job.cursor)
  let { leads = 0, again = 0 } = job.summary ?? {}
  if (asked === undefined) return { cursor: '[]', doneCount: job.doneCount, summary: { leads, again }, isDone: true }
  const answer = await callWithToken(platform, account, callOf(asked, event))
  if (answer.errcode !== 0 && !isNothingThere(answer)) throw new AppError('CONFLICT', leadsRefusalOf(answer.errcode))
  const kept = await keep(platform, event, { asked, answer })
  leads += kept.leads ?? 0
  again += kept.again ?? 0
  const left = requestsAfter(asked, { ids: idsIn(asked, answer), nextPage: nextPageOf(answer) }, waiting)
  const doneCount = job.doneCount + 1
  return { cursor: JSON.stringify(left), doneCount, totalCount: doneCount + left.length, summary: { leads, again }, isDone: left.length === 0 }
}

/** Asks WeChat page by page for the forms left in an event's live; a page taken twice keeps the same. */
export const pullLeadsWork = (platform: Platform): Work => ({
  step: (job) => takeStep(platform, job),
  // What was kept so far is right by itself.
  giveUp: async () => undefined
})
