/** One page to ask of WeChat: lists of requests and of components, and what is in each. */
export interface LeadsRequest {
  of: 'requests' | 'components' | 'request' | 'component' | 'promotion'
  /** Of the request or component. */
  id: string | null
  /** Where the page before ended; null = the first. */
  after: string | null
}

/** More than any live has; what is beyond is left for the next pull. */
const maxWaiting = 300

export const firstRequests: readonly LeadsRequest[] = [
  { of: 'requests', id: null, after: null },
  { of: 'components', id: null, after: null }
]

const paths: Readonly<Record<LeadsRequest['of'], string>> = {
  requests: 'get_leads_request_id',
  components: 'get_leads_component_id',
  request: 'get_leads_info_by_request_id',
  component: 'get_leads_info_by_component_id',
  promotion: 'get_leads_component_promote_record'
}

interface Between {
  startsAt: string
  endsAt: string
}

const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000)
const msPerDay = 86_400_000

/** From a day before, so that a live that began early is in, to a week after: viewers leave the form late. */
const rangeOf = ({ startsAt, endsAt }: Between) => ({
  start_time: secondsOf(startsAt) - msPerDay / 1000,
  end_time: secondsOf(endsAt) + (7 * msPerDay) / 1000
})

/** Returns path and body of the call that asks for a page. */
export const callOf = ({ of, id, after }: LeadsRequest, event: Between): { path: string; body: Record<string, unknown> } => {
  const page = after === null ? {} : { last_buffer: after }
  const path = `/channels/leads/${paths[of]}`
  if (of === 'request') return { path, body: { request_id: id, version: 1, ...page } }
  if (of === 'component') return { path, body: { leads_component_id: id, version: 1, ...rangeOf(event), ...page } }
  if (of === 'promotion') return { path, body: { leads_component_id: id, ...rangeOf(event), ...page } }
  return { path, body: page }
}

/** Returns what is to be asked after an answer: its next page, what a list named, then what waited already. */
export const requestsAfter = (
  asked: LeadsRequest,
  { ids, nextPage }: { ids: readonly string[]; nextPage: string | null },
  waiting: readonly LeadsRequest[]
): LeadsRequest[] => {
  const next = nextPage === null || nextPage === asked.after ? [] : [{ ...asked, after: nextPage }]
  const named = ids.flatMap((id): LeadsRequest[] => {
    if (asked.of === 'requests') return [{ of: 'request', id, after: null }]
    if (asked.of !== 'components') return []
    return [
      { of: 'component', id, after: null },
      { of: 'promotion', id, after: null }
    ]
  })
  return [...next, ...waiting, ...named].slice(0, maxWaiting)
}

const sentences: Readonly<Record<number, string>> = {
  48001: '视频号助手没有打开留资接口的权限（48001）：请在视频号助手“开放能力-开放场景”里打开；在此之前请导出留资表格再导入',
  40164: '服务器的地址不在视频号助手的白名单里（40164），请管理员把固定出口地址加进去',
  40125: '视频号助手的 AppSecret 不对（40125），请管理员检查配置',
  40013: '视频号助手的 AppID 不对（40013），请管理员检查配置',
  45009: '今天调用留资接口的次数已经用完（45009），明天再拉取'
}

/** Returns what to do about an errcode that is not 0. */
export const leadsRefusalOf = (errcode: number): string => sentences[errcode] ?? `微信没有给出留资（${errcode}），请稍后再试；一直这样请联系管理员`
