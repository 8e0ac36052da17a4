import { addDays, chinaDate, datesBetween, isDate } from '../china-date'
import type { Wechat } from '../wechat'
import type { Article, ArticleCounts } from '../wechat-state'
import type { WxApi } from '../wx-api-type'
import { WxError } from '../wx-error'

/** How long WeChat adds up an article's counts after it was published. */
const totalDays = 30

interface Range {
  articles: Article[]
  first: string
  last: string
  /** The last day that is in; yesterday, or the day before while yesterday's counts are late. */
  lastKnown: string
}

const rangeOf = ({ store, clock }: Wechat, { begin_date, end_date }: Record<string, unknown>): Range & { isDelayed: boolean } => {
  if (!isDate(begin_date) || !isDate(end_date)) throw new WxError('invalidDate')
  const yesterday = addDays(chinaDate(clock.nowMs()), -1)
  if (begin_date > end_date || end_date > yesterday) throw new WxError('invalidDateRange')
  const isDelayed = store.state.isDelayed && end_date === yesterday
  const articles = Object.values(store.state.articles)
  return { articles, first: begin_date, last: end_date, lastKnown: store.state.isDelayed ? addDays(yesterday, -1) : yesterday, isDelayed }
}

const knownDates = ({ first, last, lastKnown }: Range): string[] => datesBetween(first, last < lastKnown ? last : lastKnown)

const sum = (all: readonly ArticleCounts[]): ArticleCounts => {
  const total: ArticleCounts = {}
  for (const counts of all) for (const [name, value] of Object.entries(counts)) total[name] = (total[name] ?? 0) + value
  return total
}

const sourcesOf = (readCount: number) => [{ scene_desc: '全部', user_count: readCount }]

const detailOf = (counts: ArticleCounts) => ({ ...counts, read_user: counts.read_user ?? 0, read_user_source: sourcesOf(counts.read_user ?? 0) })

const eachDay = (range: Range, toDetail: (counts: ArticleCounts) => object) =>
  knownDates(range).flatMap((date) =>
    range.articles.flatMap(({ msgid, days }) => (days[date] === undefined ? [] : [{ ref_date: date, msgid, detail: toDetail(days[date]) }]))
  )

const readDetail = ({ read_user = 0 }: ArticleCounts) => ({ read_user, read_user_source: sourcesOf(read_user) })
const shareDetail = ({ share_user = 0 }: ArticleCounts) => ({ share_user })

const summary = (range: Range) =>
  knownDates(range).map((date) => ({ ref_date: date, detail: detailOf(sum(range.articles.map(({ days }) => days[date] ?? {}))) }))

/** Counts since publication, day by day. */
const totalsOf = ({ publishedOn, days }: Article, lastKnown: string) => {
  const lastTotal = addDays(publishedOn, totalDays - 1)
  const dates = datesBetween(publishedOn, lastTotal < lastKnown ? lastTotal : lastKnown)
  return dates.map((date, i) => ({ stat_date: date, ...detailOf(sum(dates.slice(0, i + 1).map((earlier) => days[earlier] ?? {}))) }))
}

const totals = ({ articles, first, last, lastKnown }: Range) =>
  articles
    .filter(({ publishedOn }) => publishedOn >= first && publishedOn <= last)
    .map((article) => ({ ref_date: article.publishedOn, msgid: article.msgid, publish_type: article.publishType, detail_list: totalsOf(article, lastKnown) }))

const statistics =
  (toList: (range: Range) => object[]): WxApi =>
  (wechat, requestData) => {
    const { isDelayed, ...range } = rangeOf(wechat, requestData)
    return { list: toList(range), is_delay: isDelayed }
  }

/** Article statistics: counts only, never who. The old getarticlesummary, getuserread … are gone at WeChat and are not played. */
export const datacubeApis: Record<string, WxApi> = {
  'datacube.getarticleread': statistics((range) => eachDay(range, readDetail)),
  'datacube.getarticleshare': statistics((range) => eachDay(range, shareDetail)),
  'datacube.getbizsummary': statistics(summary),
  'datacube.getarticletotaldetail': statistics(totals)
}
