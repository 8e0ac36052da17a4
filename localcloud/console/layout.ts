import { type Html, html } from './html'

const sections = [
  { path: '/console', label: '总览' },
  { path: '/console/invocations', label: '调用记录' },
  { path: '/console/timers', label: '定时器' },
  { path: '/console/faults', label: '故障与时钟' },
  { path: '/console/wechat', label: '微信' }
] as const

export interface View {
  title: string
  /** The section of the menu it belongs to. */
  section: (typeof sections)[number]['path']
  body: Html
  /** Where something is refused. */
  status?: number
}

const link = (section: View['section'], { path, label }: (typeof sections)[number]): Html =>
  path === section ? html`<li><a href="${path}" aria-current="page">${label}</a></li>` : html`<li><a href="${path}">${label}</a></li>`

/** One page of the console. */
export const layout = ({ title, section, body }: View): Html => html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 本地云控制台</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/console/console.css">
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header><p class="brand">本地云</p><nav aria-label="控制台"><ul>${sections.map((each) => link(section, each))}</ul></nav></header>
<main id="main"><h1>${title}</h1>${body}</main>
</body>
</html>`

/** The heading of a column of numbers. */
export const numberHeading = (label: string): Html => html`<th scope="col" class="number">${label}</th>`

/** A wide table in a frame of its own that scrolls, also by keyboard. */
export const table = (label: string, headings: readonly (string | Html)[], rows: readonly Html[]): Html =>
  rows.length === 0
    ? html`<p class="empty">${label}：暂无。</p>`
    : html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><thead><tr>${headings.map((heading) => (typeof heading === 'string' ? html`<th scope="col">${heading}</th>` : heading))}</tr></thead><tbody>${rows}</tbody></table></div>`
