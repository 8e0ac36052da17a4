import type { CaptureAnswer } from '@shared/contracts/booth'
import type { Capture } from '@shared/model/capture'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { captures } from '../../repositories/captures'
import { requireBoothStaff } from '../booth-staff'
import { correctTime } from '../correct-time'
import { keptEvent } from '../kept-event'
import { readCapture } from './capture-input'
import { storeCapture } from './store-capture'

type Answer = Omit<CaptureAnswer, 'captureId'>

const rejected = (reason: string, field: string | null = null): Answer => ({ status: 'rejected', reason, field, leadId: null })
const stored = (status: 'ok' | 'duplicate', leadId: string): Answer => ({ status, reason: null, field: null, leadId })

const store = async (capture: Capture, occurredAt: string, context: ActionContext): Promise<Answer> => {
  const before = await captures.byId(context.documents, capture.captureId)
  if (before) return stored('duplicate', before.leadId)
  const staff = await requireBoothStaff(capture.eventId, context)
  const event = await keptEvent(context.documents, capture.eventId, context.now)
  try {
    return stored('ok', await storeCapture(capture, { staff, event, occurredAt, context }))
  } catch (error) {
    // The same capture on another way, or the same person on another phone: whoever was first is read on the second try.
    if (!(error instanceof DuplicateKeyError)) throw error
    const other = await captures.byId(context.documents, capture.captureId)
    return other ? stored('duplicate', other.leadId) : stored('ok', await storeCapture(capture, { staff, event, occurredAt, context }))
  }
}

const answer = async (input: unknown, clientNow: string, context: ActionContext): Promise<Answer> => {
  const read = readCapture(input)
  if (!('capture' in read)) return rejected(read.reason, read.field)
  const occurredAt = correctTime(read.capture.capturedAt, { clientNow, now: context.now })
  if (occurredAt === null) return rejected('这条登记的时间太久以前，请核对手机时间后重新保存', 'capturedAt')
  try {
    return await store(read.capture, occurredAt, context)
  } catch (error) {
    if (error instanceof AppError && error.code !== 'BUSY') return rejected(error.message)
    throw error
  }
}

export const submitCaptures = defineAction('booth.submit', async ({ captures: inputs, clientNow }, context) => {
  const answers: CaptureAnswer[] = []
  // One after the other: captures of one person move the same documents.
  for (const input of inputs) answers.push({ captureId: input.captureId, ...(await answer(input, clientNow, context)) })

  return { answers }
})
