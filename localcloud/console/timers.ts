import { CloudError } from '../cloud-error'
import type { FunctionTimer } from '../functions/timers'
import type { ConsoleSite } from './console-site'
import { type Html, html } from './html'
import { table, type View } from './layout'

const timerRow = ({ functionName, trigger: { name, cron } }: FunctionTimer): Html => html`<tr>
<th scope="row">${functionName}</th><td>${name}</td><td><code>${cron.text}</code></td>
<td><form method="post" action="/console/timers"><input type="hidden" name="functionName" value="${functionName}"><input type="hidden" name="triggerName" value="${name}">
<button aria-label="立即触发 ${functionName} 的 ${name}">立即触发</button></form></td></tr>`

export const timers = ({ functions }: ConsoleSite): View => ({
  title: '定时器',
  section: '/console/timers',
  body: html`<p>七个字段：秒 分 时 日 月 星期 年，按北京时间。</p>
${table('定时器', ['函数', '名称', '时间', '操作'], functions.timers().map(timerRow))}`
})

/** Fires a timer now; returns the address of its record. */
export const fireTimer = async ({ functions }: ConsoleSite, form: URLSearchParams): Promise<string> => {
  const timer = functions.timers().find(({ functionName, trigger }) => functionName === form.get('functionName') && trigger.name === form.get('triggerName'))
  if (timer === undefined) throw new CloudError('INVALID_PARAM', '没有这个定时器，请返回定时器页重试。')
  await functions.fireTimer(timer)
  const record = functions.log.list().findLast(({ functionName, source }) => functionName === timer.functionName && source === 'wx_trigger')
  return record === undefined ? '/console/timers' : `/console/invocations?id=${record.requestId}`
}
