import type { ErrorCode, Result } from '@shared/contracts/error-codes'
import { type ActionName, contracts } from '@shared/contracts/registry'
import { z } from 'zod'
import { AppError } from './app-error'
import { type Invocation, readInvocation } from './caller'
import type { ActionContext, Actions, Caller } from './define-action'
import { failure } from './failure'
import { fieldSentences, sentenceOfIssue } from './input-sentences'
import type { Platform } from './platform'
import { checkRole, checkSource, type Policy, permissionsOf } from './policy'

export interface ActionHouse {
  actions: Actions
  policy: Policy
  platform: Platform
  resolveCaller(openId: string, appId: string): Promise<Caller>
}

/** WeChat adds userInfo to every event; anybody else may write it as well, so it is dropped unread. */
const eventSchema = z.strictObject({ action: z.string(), input: z.unknown().optional(), userInfo: z.unknown().optional() })

const parseWith = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(value, { error: sentenceOfIssue })
  if (parsed.success) return parsed.data
  throw new AppError('INVALID_INPUT', '提交的内容有误，请按提示修改后重试', fieldSentences(parsed.error))
}

const findAction = (name: string): ActionName => {
  if (Object.hasOwn(contracts, name)) return name as ActionName
  throw new AppError('UNKNOWN_ACTION', '这个功能不存在，请把小程序更新到最新版本后重试')
}

const openIdOf = ({ openId }: Invocation): string => {
  if (openId !== null) return openId
  throw new AppError('UNAUTHENTICATED', '没有识别到你的微信身份，请退出后重新进入')
}

const answerFor = async (house: ActionHouse, event: unknown, invocation: Invocation): Promise<unknown> => {
  const { action, input } = parseWith(eventSchema, event)
  const name = findAction(action)
  const row = house.policy[name]
  checkSource(row, invocation)
  const { unionId, isBot } = invocation
  const caller = { ...(await house.resolveCaller(openIdOf(invocation), invocation.appId)), unionId, isBot }
  checkRole(row, caller.role)
  // Only now: who may not do it learns nothing of its form.
  const parsedInput = parseWith(contracts[name].input, input ?? {})
  const context: ActionContext = {
    ...house.platform,
    caller,
    now: house.platform.clock.now(),
    requestId: invocation.requestId,
    permissionsOf: (role) => permissionsOf(house.policy, role)
  }
  const run = house.actions[name] as (input: unknown, context: ActionContext) => Promise<unknown>
  return contracts[name].output.parse(await run(parsedInput, context))
}

/** Answers one call of a client: find, caller, policy row, parse, run, parse the answer. Errors are values; nothing is thrown across the wire. */
export const runAction = async (house: ActionHouse, event: unknown, context: Parameters<typeof readInvocation>[0]): Promise<Result<unknown>> => {
  const { platform } = house
  const invocation = readInvocation(context, () => platform.ids.code(16))
  const startedMs = performance.now()
  const name = String((event as { action?: unknown } | null)?.action ?? '').slice(0, 60)
  let code: ErrorCode | 'OK' = 'OK'
  try {
    return { ok: true, data: await answerFor(house, event, invocation) }
  } catch (error) {
    const result = failure(error, invocation, platform)
    code = result.error.code
    return result
  } finally {
    platform.log.info({ requestId: invocation.requestId, action: name, code, tookMs: Math.round(performance.now() - startedMs) }, 'answered')
  }
}
