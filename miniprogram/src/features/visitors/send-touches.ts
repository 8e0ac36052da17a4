import { callAction } from '@/api/call-action'
import type { SendTouches } from './touch-queue'

/** Sends a batch to the API and says what became of it. */
export const sendTouches: SendTouches = async (touches) => {
  const result = await callAction('engagement.record', { touches, clientNow: new Date().toISOString() })
  if (result.ok) return { kind: 'answered', clientIds: result.data.results.map(({ clientId }) => clientId) }
  if (result.error.code === 'CONSENT_REQUIRED') return { kind: 'no-consent' }
  if (result.error.code === 'INVALID_INPUT') return { kind: 'refused' }
  return { kind: 'unknown' }
}
