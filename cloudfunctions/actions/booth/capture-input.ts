import { type Capture, captureSchema } from '@shared/model/capture'
import { fieldSentences, sentenceOfIssue } from '../../platform/input-sentences'

export type ReadCapture = { capture: Capture } | { reason: string; field: string | null }

/** Reads one capture as a phone sent it; what does not fit is told with the first field to mend. */
export const readCapture = (input: unknown): ReadCapture => {
  const parsed = captureSchema.safeParse(input, { error: sentenceOfIssue })
  if (parsed.success) return { capture: parsed.data }
  const [[field, reason] = ['(整体)', '这条登记的内容有误，请检查后再发']] = Object.entries(fieldSentences(parsed.error))
  return { reason, field: field === '(整体)' ? null : field }
}
