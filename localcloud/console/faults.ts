import { changeControls } from '../server/control'
import type { FaultRule } from '../server/faults'
import type { ConsoleSite } from './console-site'
import { type Html, html } from './html'
import { numberHeading, table, type View } from './layout'

const hourMs = 3_600_000

const places: Record<FaultRule['path'], string> = { gateway: '应用调用云函数', admin: '云函数调用云' }
const kinds: Record<FaultRule['kind'], string> = { delay: '变慢', fail: '报错', drop: '做完后断线' }

const detailOf = ({ kind, delayMs, code }: FaultRule): string => {
  if (kind === 'delay') return `${delayMs} ms`
  return kind === 'fail' ? code : '—'
}

const ruleRow = (rule: FaultRule, i: number): Html => html`<tr>
<th scope="row">${places[rule.path]}</th><td>${rule.name ?? '全部'}</td><td>${kinds[rule.kind]}</td><td>${detailOf(rule)}</td>
<td class="number">${Math.round(rule.rate * 100)}%</td><td class="number">${rule.count ?? '不限'}</td>
<td><form method="post" action="/console/faults"><input type="hidden" name="do" value="remove"><input type="hidden" name="at" value="${i}">
<button aria-label="撤销第 ${i + 1} 条">撤销</button></form></td></tr>`

const options = (labels: Record<string, string>): Html[] => Object.entries(labels).map(([value, label]) => html`<option value="${value}">${label}</option>`)

const addForm = html`<form method="post" action="/console/faults" class="fields"><input type="hidden" name="do" value="add">
<p><label for="path">在哪里</label><select id="path" name="path">${options(places)}</select></p>
<p><label for="name">函数名或命令（空为全部）</label><input id="name" name="name" placeholder="api 或 database.modifyDocument" autocomplete="off"></p>
<p><label for="kind">怎样</label><select id="kind" name="kind">${options(kinds)}</select></p>
<p><label for="delayMs">变慢多少毫秒</label><input id="delayMs" name="delayMs" type="number" min="0" value="1000"></p>
<p><label for="code">报错的代码</label><input id="code" name="code" value="SYS_ERR" autocomplete="off"></p>
<p><label for="percent">多大比例（%）</label><input id="percent" name="percent" type="number" min="1" max="100" value="100"></p>
<p><label for="count">多少次后停止（空为不限）</label><input id="count" name="count" type="number" min="1"></p>
<p><button>加上这条</button></p></form>`

export const faults = ({ controls: { clock, faults: current } }: ConsoleSite): View => ({
  title: '故障与时钟',
  section: '/console/faults',
  body: html`<p>有意制造的故障，用来看应用怎样应对；重启后清空。</p>
${table('故障', ['在哪里', '名称', '怎样', '细节', numberHeading('比例'), numberHeading('剩余次数'), '操作'], current.rules().map(ruleRow))}
<h2>加一条故障</h2>${addForm}
<h2>时钟</h2>
<form method="post" action="/console/faults" class="fields"><input type="hidden" name="do" value="clock">
<p><label for="hours">云上的时间比本机快多少小时</label><input id="hours" name="hours" type="number" step="any" value="${clock.offsetMs() / hourMs}"></p>
<p><button>拨动时钟</button></p></form>`
})

const ruleIn = (form: URLSearchParams): Record<string, unknown> => ({
  path: form.get('path'),
  name: form.get('name') || null,
  kind: form.get('kind'),
  delayMs: Number(form.get('delayMs') ?? 0),
  code: form.get('code') || 'SYS_ERR',
  rate: Number(form.get('percent') ?? 100) / 100,
  count: form.get('count') ? Number(form.get('count')) : null
})

const changeFor = (rules: FaultRule[], form: URLSearchParams): Record<string, unknown> => {
  if (form.get('do') === 'clock') return { clockOffsetMs: Number(form.get('hours')) * hourMs }
  if (form.get('do') === 'remove') return { faults: rules.filter((_rule, i) => i !== Number(form.get('at'))) }
  return { faults: [...rules, ruleIn(form)] }
}

/** Does what the form says, as the control endpoint would. */
export const changeFaults = ({ controls }: ConsoleSite, form: URLSearchParams): string => {
  changeControls(controls, changeFor(controls.faults.rules(), form))
  return '/console/faults'
}
