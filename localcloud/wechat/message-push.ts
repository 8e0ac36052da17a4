import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { CloudError } from '../cloud-error'
import type { Functions } from '../functions/functions'
import type { Outcome } from '../functions/outcome'

/** WeChat waits this long for an answer, and delivers this often. */
export const answerWithinMs = 5000
const maxDeliveries = 3

type Message = Record<string, unknown>

interface PushResult {
  functionName: string
  message: Message
  /** One per delivery; only the last can be an answer. */
  outcomes: (Outcome | { kind: 'late'; message: string })[]
}

const late = { kind: 'late', message: `no answer within ${answerWithinMs / 1000} s` } as const

/** Events carry no MsgId: who must not count twice goes by sender and time. */
const complete = (message: Message, nowMs: number): Message => ({
  ToUserName: 'gh_localcloud',
  CreateTime: Math.floor(nowMs / 1000),
  ...(message.MsgType === 'event' ? {} : { MsgId: String(randomInt(2 ** 47)) }),
  ...message
})

const receiverOf = (functions: Functions, { MsgType, Event }: Message): string => {
  const found = functions.list().find(({ config }) => config.pushRules.some(({ msgType, event }) => msgType === MsgType && (event === null || event === Event)))
  if (found) return found.name
  throw new CloudError('NO_RECEIVER', `No function's config.json has messagePush for ${JSON.stringify({ msgType: MsgType, event: Event })}.`)
}

/** Delivers one message as WeChat does: to the function that declares its type and event, again when no answer comes, three times in all. */
export const pushMessage = async (functions: Functions, given: Message, nowMs: number): Promise<PushResult> => {
  const { FromUserName, MsgType } = given
  if (typeof FromUserName !== 'string' || typeof MsgType !== 'string')
    throw new CloudError('INVALID_PARAM', 'A message needs FromUserName (an openid) and MsgType.')
  const message = complete(given, nowMs)
  const functionName = receiverOf(functions, message)
  const caller = { openid: FromUserName, source: 'wx_unknown', clientIp: '' }
  const outcomes: PushResult['outcomes'] = []
  while (outcomes.length < maxDeliveries) {
    const answer = functions.invoke({ functionName, eventText: JSON.stringify(message), caller, requestId: randomUUID() })
    const outcome = await Promise.race([answer, sleep(answerWithinMs, late, { ref: false })])
    outcomes.push(outcome)
    if (outcome.kind === 'returned') break
  }
  return { functionName, message, outcomes }
}
