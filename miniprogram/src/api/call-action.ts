import type { ActionInput, ActionName, ActionOutput } from '@shared/contracts/registry'
import { apiTexts } from '@/i18n/api'
import { AppError, type ClientError } from './app-error'
import { callFunction } from './transport'

export type ClientResult<Data> = { ok: true; data: Data } | { ok: false; error: ClientError }

const failure = (code: ClientError['code'], message: string): { ok: false; error: ClientError } => ({ ok: false, error: { code, message, requestId: '' } })

const isResult = (reply: unknown): reply is ClientResult<unknown> =>
  typeof reply === 'object' && reply !== null && typeof (reply as { ok?: unknown }).ok === 'boolean'

/** Asks the API and returns its answer; having no network is an answer too, with the code OFFLINE. */
export const callAction = async <Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ClientResult<ActionOutput<Name>>> => {
  try {
    const reply = await callFunction('api', { action: name, input })
    // The server has checked its output against the contract before it sent it.
    return isResult(reply) ? (reply as ClientResult<ActionOutput<Name>>) : failure('INTERNAL', apiTexts().unreadableReply)
  } catch {
    return failure('OFFLINE', apiTexts().offline)
  }
}

/** As callAction, but returns the data itself and throws an AppError. */
export const ask = async <Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>> => {
  const result = await callAction(name, input)
  if (!result.ok) throw new AppError(result.error)
  return result.data
}
