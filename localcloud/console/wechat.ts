import type { WechatState } from '../wechat/wechat-state'
import type { ConsoleSite } from './console-site'
import { chinaTime, count } from './format'
import { type Html, html } from './html'
import { numberHeading, table, type View } from './layout'

const shownCount = 50

const messageRow = ({ openid, templateId, data, sentAt }: WechatState['sentMessages'][number]): Html =>
  html`<tr><th scope="row">${chinaTime(sentAt)}</th><td>${openid}</td><td>${templateId}</td><td class="line">${JSON.stringify(data)}</td></tr>`

const quotaRow = ([key, quota]: [string, number]): Html => {
  const [openid = '', templateId = ''] = key.split(' ')
  return html`<tr><th scope="row">${openid}</th><td>${templateId}</td><td class="number">${quota}</td></tr>`
}

const articleRow = ({ msgid, publishedOn, days }: WechatState['articles'][string]): Html => {
  const readCount = Object.values(days).reduce((sum, { read_user = 0 }) => sum + read_user, 0)
  return html`<tr><th scope="row">${msgid}</th><td>${publishedOn}</td><td class="number">${Object.keys(days).length}</td><td class="number">${count(readCount)}</td></tr>`
}

/** What the small WeChat of the local cloud remembers. */
export const wechat = ({ wechat: { store } }: ConsoleSite): View => {
  const { sentMessages, quotas, articles } = store.state
  return {
    title: '微信',
    section: '/console/wechat',
    body: html`<p>本地云自带一个小微信：手机号、小程序码、订阅消息、文章统计、带参二维码。用法见 docs/localcloud.md。</p>
<h2>发出的订阅消息</h2>${table('订阅消息', ['时间', '用户', '模板', '内容'], sentMessages.slice(-shownCount).toReversed().map(messageRow))}
<h2>还可发送的次数</h2>${table('次数', ['用户', '模板', numberHeading('次数')], Object.entries(quotas).slice(-shownCount).map(quotaRow))}
<h2>文章统计</h2>${table('文章', ['msgid', '发表日', numberHeading('天数'), numberHeading('阅读人数之和')], Object.values(articles).slice(-shownCount).map(articleRow))}`
  }
}
