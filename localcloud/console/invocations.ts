import type { InvocationRecord } from '../functions/invocation-log'
import type { ConsoleSite } from './console-site'
import { chinaTime, milliseconds } from './format'
import { type Html, html } from './html'
import { numberHeading, table, type View } from './layout'

const shownCount = 200

const states: Record<string, string> = {
  running: '运行中',
  returned: '成功',
  failed: '出错',
  timedOut: '超时',
  outOfMemory: '内存不足',
  tooLarge: '过大',
  notJson: '不是 JSON',
  notFound: '不存在'
}

const stateOf = ({ state }: InvocationRecord): Html =>
  html`<span class="state ${state === 'returned' ? 'good' : ''}${state === 'running' || state === 'returned' ? '' : 'bad'}">${states[state] ?? state}</span>`

export const recordHeadings = ['时间', '函数', '结果', numberHeading('用时'), '来源', '用户', '启动']

export const recordRow = (record: InvocationRecord): Html => html`<tr>
<th scope="row"><a href="/console/invocations?id=${record.requestId}">${chinaTime(record.startedAt)}</a></th>
<td>${record.functionName}</td><td>${stateOf(record)}</td><td class="number">${milliseconds(record.durationMs)}</td>
<td>${record.source}</td><td>${record.openid ?? '—'}</td><td>${record.isCold ? '冷' : '热'}</td></tr>`

const detail = (record: InvocationRecord): View => ({
  title: `${record.functionName} 的一次调用`,
  section: '/console/invocations',
  body: html`
<dl>
<dt>结果</dt><dd>${stateOf(record)}</dd>
<dt>时间</dt><dd>${chinaTime(record.startedAt)}，用时 ${milliseconds(record.durationMs)}，${record.isCold ? '冷' : '热'}启动</dd>
<dt>来源</dt><dd>${record.source}</dd>
<dt>用户</dt><dd>${record.openid ?? '无'}</dd>
<dt>请求号</dt><dd>${record.requestId}</dd>
</dl>
${record.message === null ? null : html`<h2>错误</h2><pre tabindex="0" role="region" aria-label="错误">${record.message}</pre>`}
<h2>日志</h2>${record.logText === '' ? html`<p class="empty">没有写日志。</p>` : html`<pre tabindex="0" role="region" aria-label="日志">${record.logText}</pre>`}
<p><a href="/console/invocations">返回调用记录</a></p>`
})

/** The last invocations, newest first, or one of them with its log. */
export const invocations = ({ functions }: ConsoleSite, query: URLSearchParams): View => {
  const records = functions.log.list()
  const [id, functionName] = [query.get('id'), query.get('function')]
  const one = id === null ? undefined : records.find(({ requestId }) => requestId === id)
  if (one) return detail(one)
  const shown = records.filter((record) => functionName === null || record.functionName === functionName)
  return {
    title: functionName === null ? '调用记录' : `${functionName} 的调用记录`,
    section: '/console/invocations',
    body: html`
<p>最近 500 次调用，新的在前；重启后清空。${functionName === null ? null : html`<a href="/console/invocations">看全部</a>`}</p>
${table('调用记录', recordHeadings, shown.slice(-shownCount).toReversed().map(recordRow))}`
  }
}
