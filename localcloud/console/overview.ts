import type { CollectionSummary } from '../engine/types'
import type { Deployment } from '../functions/deployments'
import type { ConsoleSite } from './console-site'
import { count } from './format'
import { html } from './html'
import { recordHeadings, recordRow } from './invocations'
import { numberHeading, table, type View } from './layout'

const recentCount = 8

const collectionRow = ({ name, documentCount, indexes }: CollectionSummary) => html`<tr>
<th scope="row"><a href="/console/collections/${encodeURIComponent(name)}">${name}</a></th>
<td class="number">${count(documentCount)}</td><td class="number">${indexes.length}</td>
<td class="number">${count(indexes.reduce((sum, { useCount }) => sum + useCount, 0))}</td></tr>`

const yesNo = (value: boolean): string => (value ? '是' : '否')

const functionRow = ({ name, config, pool }: Deployment) => html`<tr>
<th scope="row"><a href="/console/invocations?function=${encodeURIComponent(name)}">${name}</a></th>
<td class="number">${pool.instanceCount()}</td><td class="number">${config.timeoutSeconds} s</td><td class="number">${config.memoryMegabytes} MB</td>
<td>${yesNo(config.canClientInvoke)}</td><td>${config.httpRoutes.map(({ path }) => path || '/').join('、') || '—'}</td></tr>`

/** Everything there is, at a glance. */
export const overview = ({ engine, functions }: ConsoleSite): View => {
  const records = functions.log.list().slice(-recentCount).toReversed()
  return {
    title: '总览',
    section: '/console',
    body: html`
<h2>集合</h2>${table('集合', ['名称', numberHeading('文档数'), numberHeading('索引数'), numberHeading('索引被用')], engine.describe().map(collectionRow))}
<h2>云函数</h2>${table('云函数', ['名称', numberHeading('实例'), numberHeading('超时'), numberHeading('内存'), '客户端可调用', 'HTTP 路径'], functions.list().map(functionRow))}
<h2>最近调用</h2>${table('最近调用', recordHeadings, records.map(recordRow))}`
  }
}
