import fs from 'node:fs'
import path from 'node:path'
import { CloudError, codeAndMessageOf } from '../cloud-error'
import { packageRoot } from '../package-root'
import { readBody } from '../server/body'
import type { Exchange } from '../server/exchange'
import { send } from '../server/reply'
import { collection, document } from './collection'
import type { ConsoleSite } from './console-site'
import { changeFaults, faults } from './faults'
import { html } from './html'
import { invocations } from './invocations'
import { layout, type View } from './layout'
import { overview } from './overview'
import { fireTimer, timers } from './timers'
import { wechat } from './wechat'

const maxFormBytes = 64 * 1024

const pages: Record<string, (site: ConsoleSite, query: URLSearchParams) => View> = {
  '': overview,
  '/invocations': invocations,
  '/timers': timers,
  '/faults': faults,
  '/wechat': wechat
}

/** What a form does; it returns where to go next. */
const forms: Record<string, (site: ConsoleSite, form: URLSearchParams) => Promise<string> | string> = { '/timers': fireTimer, '/faults': changeFaults }

const refusal = (status: number, message: string): View => ({ title: '没有找到', section: '/console', status, body: html`<p class="refusal">${message}</p>` })

const collectionView = async ({ engine }: ConsoleSite, place: string, query: URLSearchParams): Promise<View> => {
  const [, name = '', part] = /^\/collections\/([^/]+)(\/document)?$/.exec(place) ?? []
  const summary = engine.describe().find((known) => known.name === decodeURIComponent(name))
  if (summary === undefined) return refusal(404, '没有这一页。请从总览重新进入。')
  if (part === undefined) return collection(engine, summary, query)
  return (await document(engine, summary.name, query)) ?? refusal(404, '这份文档已经不在了。')
}

const view = (site: ConsoleSite, place: string, query: URLSearchParams): View | Promise<View> => {
  const page = Object.hasOwn(pages, place) ? pages[place] : undefined
  return page === undefined ? collectionView(site, place, query) : page(site, query)
}

const sendView = ({ response }: Exchange, shown: View): void =>
  send(response, shown.status ?? 200, {
    body: layout(shown).text,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'"
    }
  })

const sendStyle = ({ response }: Exchange): void =>
  send(response, 200, {
    body: fs.readFileSync(path.join(packageRoot, 'localcloud/console/console.css')),
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }
  })

const submit = async (site: ConsoleSite, exchange: Exchange, place: string): Promise<void> => {
  const act = Object.hasOwn(forms, place) ? forms[place] : undefined
  if (act === undefined) throw new CloudError('INVALID_PARAM', '这一页只能看。')
  const next = await act(site, new URLSearchParams((await readBody(exchange.request, maxFormBytes)).toString()))
  exchange.response.writeHead(303, { location: next, 'content-length': 0 }).end()
}

/** Answers the console: pages made on the server, which need no script. It only looks, save for faults, the clock and timers fired by hand. */
export const answerConsole = async (site: ConsoleSite, exchange: Exchange): Promise<void> => {
  const { request, url } = exchange
  const place = url.pathname.replace(/^\/console/, '').replace(/\/$/, '')
  try {
    if (place === '/console.css') return sendStyle(exchange)
    if (request.method === 'POST') return await submit(site, exchange, place)
    sendView(exchange, await view(site, place, url.searchParams))
  } catch (error) {
    sendView(exchange, refusal(400, codeAndMessageOf(error).message))
  }
}
