import { CloudError, codeAndMessageOf } from '../cloud-error'
import { changeControls, readControls } from './control'
import type { Exchange } from './exchange'
import { bodyOf, type House, type HouseAnswer } from './house'
import { wechatAnswers } from './house-wechat'
import { send, sendJson } from './reply'
import { roleBarFile } from './role-bar'

const sendAsset =
  (name: 'role-bar.js' | 'role-bar.css', type: string): HouseAnswer =>
  (_house, { response }) =>
    send(response, 200, { body: roleBarFile(name), headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' } })

const fireTimer: HouseAnswer = async ({ functions }, exchange) => {
  const { functionName, triggerName } = await bodyOf(exchange)
  const timer = functions.timers().find((known) => known.functionName === functionName && known.trigger.name === triggerName)
  if (timer === undefined) throw new CloudError('INVALID_PARAM', `There is no timer ${triggerName} of a function ${functionName}.`)
  sendJson(exchange.response, 200, await functions.fireTimer(timer))
}

const describeTimers: HouseAnswer = ({ functions }, { response }) =>
  sendJson(
    response,
    200,
    functions.timers().map(({ functionName, trigger }) => ({ functionName, triggerName: trigger.name, cron: trigger.cron.text }))
  )

const answers: Record<string, HouseAnswer> = {
  'GET identities': ({ identities }, { response }) => sendJson(response, 200, identities),
  'GET role-bar.js': sendAsset('role-bar.js', 'text/javascript'),
  'GET role-bar.css': sendAsset('role-bar.css', 'text/css'),
  'GET control': ({ controls }, { response }) => sendJson(response, 200, readControls(controls)),
  'POST control': async ({ controls }, exchange) => sendJson(exchange.response, 200, changeControls(controls, await bodyOf(exchange))),
  'GET timers': describeTimers,
  'POST timers': fireTimer,
  'GET invocations': ({ functions }, { response }) => sendJson(response, 200, functions.log.list()),
  ...wechatAnswers
}

export const answerHouse = async (house: House, exchange: Exchange): Promise<void> => {
  const name = `${exchange.request.method} ${exchange.url.pathname.replace(/^\/localcloud\//, '')}`
  try {
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined
    if (answer === undefined) throw new CloudError('NOT_FOUND', `There is no ${name}; there are ${Object.keys(answers).join(', ')}.`)
    await answer(house, exchange)
  } catch (error) {
    const { code, message } = codeAndMessageOf(error)
    sendJson(exchange.response, code === 'NOT_FOUND' ? 404 : 400, { code, message })
  }
}
