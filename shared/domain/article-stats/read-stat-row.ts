import { parseDate } from '@shared/domain/imports/parse-date'
import { parseCount } from '@shared/domain/imports/parse-number'
import type { ArticleTotals } from '@shared/model/article-stat'
import type { StatColumn } from '@shared/model/stat-file'

/** Which column (0-based) holds what. */
export type StatMapping = Partial<Record<StatColumn, number>>

export interface StatRow {
  title: string
  url: string | null
  /** WeChat's own name of the article when the file or the address tells it. */
  msgId: string | null
  publishedOn: string
  /** The day up to which the file counts; null when it does not say. */
  statDate: string | null
  total: ArticleTotals
}

export interface CellProblem {
  column: string
  value: string
  message: string
}

const maxCount = 1_000_000_000

/** Headers of the files that the official-account backend exports, and plain ones. */
export const statHeaders: Record<StatColumn, readonly string[]> = {
  title: ['内容标题', '标题', '文章标题', 'title'],
  publishedOn: ['发表时间', '发布时间', '发表日期', '发布日期', '群发时间', 'publishedon'],
  readUserCount: ['总阅读人数', '阅读人数', '图文阅读人数', 'readuser', '阅读'],
  shareUserCount: ['总分享人数', '分享人数', '转发人数', 'shareuser', '分享'],
  recommendUserCount: ['推荐人数', '在看人数', '爱心赞人数', 'zaikanuser'],
  likeUserCount: ['点赞人数', '拇指赞人数', 'likeuser', '点赞'],
  commentCount: ['留言数', '留言次数', '评论数', 'commentcount'],
  url: ['内容url', '文章链接', '链接', 'url'],
  msgId: ['msgid', '消息id'],
  statDate: ['统计日期', '截止日期', 'statdate']
}

const fold = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/[\s_()（）:：]/g, '')
    .toLowerCase()

/** Returns which column seems to hold what, by its name; the leftmost of several. */
export const guessStatMapping = (headers: readonly string[]): StatMapping => {
  const folded = headers.map(fold)
  const found = Object.entries(statHeaders).flatMap(([column, names]) => {
    const index = names.map((name) => folded.indexOf(name)).find((position) => position >= 0)
    return index === undefined ? [] : [[column, index] as const]
  })
  return Object.fromEntries(found)
}

/** The address of an article carries WeChat's name of it: …/s?__biz=…&mid=2247490098&idx=1. */
const msgIdInUrl = (url: string): string | null => {
  const mid = /[?&]mid=(\d{1,20})(?:&|#|$)/.exec(url)?.[1]
  const idx = /[?&]idx=(\d{1,3})(?:&|#|$)/.exec(url)?.[1]
  return mid === undefined || idx === undefined ? null : `${mid}_${idx}`
}

/** Reads one row; what is wrong with each cell is collected. */
class RowReader {
  readonly problems: CellProblem[] = []

  constructor(
    private readonly cells: readonly string[],
    private readonly mapping: StatMapping,
    private readonly headers: readonly string[]
  ) {}

  text(column: StatColumn): string {
    const index = this.mapping[column]
    return index === undefined ? '' : (this.cells[index] ?? '').trim()
  }

  header(column: StatColumn): string {
    return this.headers[this.mapping[column] ?? -1] ?? (statHeaders[column][0] as string)
  }

  fail(column: StatColumn, message: string): null {
    this.problems.push({ column: this.header(column), value: this.text(column).slice(0, 60), message })
    return null
  }

  count(column: StatColumn): number | null {
    const text = this.text(column)
    if (text === '') return null
    const parsed = parseCount(text, this.header(column), maxCount)
    return 'value' in parsed ? parsed.value : this.fail(column, parsed.problem)
  }

  date(column: StatColumn): string | null {
    const [day = ''] = this.text(column).split(/[ T]/)
    if (day === '') return null
    const parsed = parseDate(day)
    return 'value' in parsed ? parsed.value : this.fail(column, parsed.problem)
  }
}

const totalOf = (row: RowReader, readUserCount: number): ArticleTotals => ({
  readUserCount,
  shareUserCount: row.count('shareUserCount'),
  recommendUserCount: row.count('recommendUserCount'),
  likeUserCount: row.count('likeUserCount'),
  commentCount: row.count('commentCount')
})

const msgIdOf = (row: RowReader, url: string): string | null => {
  const stated = row.text('msgId')
  if (stated === '') return msgIdInUrl(url)
  return /^\d{1,20}_\d{1,3}$/.test(stated) ? stated : row.fail('msgId', '应为 2247490098_1 的形式；没有就留空')
}

const required = (row: RowReader, column: StatColumn, message: string): void => {
  if (row.text(column) === '') row.fail(column, message)
}

/** Returns what one row of a statistics file says of an article, or what is wrong with each of its cells, in Chinese. */
export const readStatRow = (cells: readonly string[], mapping: StatMapping, headers: readonly string[]): StatRow | { problems: CellProblem[] } => {
  const row = new RowReader(cells, mapping, headers)
  required(row, 'title', '缺少标题')
  required(row, 'publishedOn', '缺少发表时间')
  required(row, 'readUserCount', '缺少阅读人数')
  const [publishedOn, readUserCount, url] = [row.date('publishedOn'), row.count('readUserCount'), row.text('url')]
  const [msgId, statDate, total] = [msgIdOf(row, url), row.date('statDate'), totalOf(row, readUserCount ?? 0)]
  if (row.problems.length > 0 || publishedOn === null) return { problems: row.problems }
  return { title: row.text('title').slice(0, 120), url: /^https?:\/\//.test(url) ? url : null, msgId, publishedOn, statDate, total }
}
