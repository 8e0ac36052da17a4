import type { ActionInput } from '@shared/contracts/registry'
import { callAction } from '@/api/call-action'
import type { SendCaptures } from './capture-queue'

/** Nothing is wrong with the captures: they go again later. */
const passing: readonly string[] = ['OFFLINE', 'BUSY', 'INTERNAL']

/** Sends a batch to the API and says what became of it. */
export const sendCaptures: SendCaptures = async (captures) => {
  const input = { captures, clientNow: new Date().toISOString() } as unknown as ActionInput<'booth.submit'>
  const result = await callAction('booth.submit', input)
  if (result.ok) return { kind: 'answered', answers: result.data.answers }
  return passing.includes(result.error.code) ? { kind: 'unknown' } : { kind: 'blocked', reason: result.error.message }
}
