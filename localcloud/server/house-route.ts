import { CloudError, codeAndMessageOf } from '../cloud-error'
import type { Functions } from '../functions/functions'
import { parseJsonObject, readBody } from './body'
import { type Controls, changeControls, readControls } from './control'
import type { Exchange } from './exchange'
import type { Identity } from './options'
import { send, sendJson } from './reply'
import { roleBarFile } from './role-bar'

/** What the local cloud says about itself, below /localcloud/. None of it exists in the cloud. */
export interface House {
  identities: readonly Identity[]
  functions: Functions
  controls: Controls
}

type Answer = (house: House, exchange: Exchange) => Promise<void> | void

const maxBodyBytes = 1024 * 1024

const bodyOf = async ({ request }: Exchange) => parseJsonObject((await readBody(request, maxBodyBytes)).toString())

const sendAsset =
  (name: 'role-bar.js' | 'role-bar.css', type: string): Answer =>
  (_house, { response }) =>
    send(response, 200, { body: roleBarFile(name), headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' } })

const fireTimer: Answer = async ({ functions }, exchange) => {
  const { functionName, triggerName } = await bodyOf(exchange)
  const timer = functions.timers().find((known) => known.functionName === functionName && known.trigger.name === triggerName)
  if (timer === undefined) throw new CloudError('INVALID_PARAM', `There is no timer ${triggerName} of a function ${functionName}.`)
  sendJson(exchange.response, 200, await functions.fireTimer(timer))
}

const describeTimers: Answer = ({ functions }, { response }) =>
  sendJson(
    response,
    200,
    functions.timers().map(({ functionName, trigger }) => ({ functionName, triggerName: trigger.name, cron: trigger.cron.text }))
  )

const answers: Record<string, Answer> = {
  'GET identities': ({ identities }, { response }) => sendJson(response, 200, identities),
  'GET role-bar.js': sendAsset('role-bar.js', 'text/javascript'),
  'GET role-bar.css': sendAsset('role-bar.css', 'text/css'),
  'GET control': ({ controls }, { response }) => sendJson(response, 200, readControls(controls)),
  'POST control': async ({ controls }, exchange) => sendJson(exchange.response, 200, changeControls(controls, await bodyOf(exchange))),
  'GET timers': describeTimers,
  'POST timers': fireTimer,
  'GET invocations': ({ functions }, { response }) => sendJson(response, 200, functions.log.list())
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
