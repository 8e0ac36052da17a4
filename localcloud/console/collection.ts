import type { Engine } from '../engine/engine'
import type { CollectionSummary, Document, IndexSummary } from '../engine/types'
import { decodeDocument, encode } from '../server/admin/ejson'
import { count, shortened } from './format'
import { type Html, html } from './html'
import { numberHeading, table, type View } from './layout'

const pageSize = 20
const maxLineLength = 160

const indexRow = ({ name, fields, isUnique, useCount }: IndexSummary): Html =>
  html`<tr><th scope="row">${name}</th><td>${fields.join('，')}</td><td>${isUnique ? '是' : '否'}</td><td class="number">${count(useCount)}</td></tr>`

const documentRow =
  (path: string) =>
  ({ _id, ...fields }: Document): Html =>
    html`<tr>
<th scope="row"><a href="${path}/document?id=${encodeURIComponent(encode({ _id }))}">${shortened(String(_id), 40)}</a></th>
<td class="line">${shortened(JSON.stringify(fields), maxLineLength)}</td></tr>`

interface Answer {
  documents: Document[]
  /** How the query was answered, or why it was not. */
  note: Html
}

const planNote = (engine: Engine, name: string, query: Document): Html => {
  const { index, examinedCount, returnedCount } = engine.explain(name, query)
  const how = index === null ? '没有用索引，逐个读取' : `用索引 ${index}`
  return html`<p>${how}：读 ${count(examinedCount)} 份，符合 ${count(returnedCount)} 份。</p>`
}

const answer = async (engine: Engine, name: string, { queryText, offset }: { queryText: string; offset: number }): Promise<Answer> => {
  try {
    const query = decodeDocument(queryText)
    const isFiltered = Object.keys(query).length > 0
    const order = isFiltered ? [] : [{ field: '_id', direction: 'asc' } as const]
    const documents = await engine.find(name, { query, order, offset, limit: pageSize + 1 })
    return { documents, note: isFiltered ? planNote(engine, name, query) : html`<p>按 _id 排列。</p>` }
  } catch (error) {
    return { documents: [], note: html`<p class="refusal" role="alert">查询没有成功：${error instanceof Error ? error.message : String(error)}</p>` }
  }
}

const pager = (path: string, { page, hasNext, queryText }: { page: number; hasNext: boolean; queryText: string }): Html => {
  const href = (target: number) => `${path}?page=${target}${queryText === '' ? '' : `&query=${encodeURIComponent(queryText)}`}`
  return html`<nav class="pager" aria-label="翻页">
${page > 1 ? html`<a href="${href(page - 1)}" rel="prev">上一页</a>` : null}<span>第 ${page} 页</span>${hasNext ? html`<a href="${href(page + 1)}" rel="next">下一页</a>` : null}</nav>`
}

/** One collection: its indexes and their use, and its documents by page, filtered by a query if there is one. */
export const collection = async (engine: Engine, summary: CollectionSummary, query: URLSearchParams): Promise<View> => {
  const { name, documentCount, indexes } = summary
  const path = `/console/collections/${encodeURIComponent(name)}`
  const queryText = query.get('query') ?? ''
  const page = Math.max(1, Math.floor(Number(query.get('page') ?? 1)) || 1)
  const { documents, note } = await answer(engine, name, { queryText, offset: (page - 1) * pageSize })
  const shown = documents.slice(0, pageSize)
  return {
    title: `集合 ${name}`,
    section: '/console',
    body: html`
<p>共 ${count(documentCount)} 份文档。</p>
<h2>索引</h2>${table('索引', ['名称', '字段', '唯一', numberHeading('被用次数')], indexes.map(indexRow))}
<h2>文档</h2>
<form method="get" action="${path}" class="query"><label for="query">查询条件（JSON，如 {"name":"甲"}）</label>
<div><input id="query" name="query" value="${queryText}" spellcheck="false" autocomplete="off"><button>查询</button></div></form>
${note}${table('文档', ['_id', '内容'], shown.map(documentRow(path)))}
${pager(path, { page, hasNext: documents.length > pageSize, queryText })}`
  }
}

/** One document as JSON; dates are shown as text. */
export const document = async (engine: Engine, name: string, query: URLSearchParams): Promise<View | null> => {
  const [found] = await engine.find(name, { query: decodeDocument(query.get('id') ?? '{}'), limit: 1 })
  if (found === undefined) return null
  return {
    title: `文档 ${String(found._id)}`,
    section: '/console',
    body: html`<p>在集合 <a href="/console/collections/${encodeURIComponent(name)}">${name}</a> 中。</p>
<pre tabindex="0" role="region" aria-label="文档内容">${JSON.stringify(found, null, 2)}</pre>`
  }
}
