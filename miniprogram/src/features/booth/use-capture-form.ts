import type { Capture } from '@shared/model/capture'
import { useState } from 'react'
import { boothTexts } from '@/i18n/booth'
import { randomId } from '@/platform/random-id'
import { scrollToTop } from '@/platform/scroll-to-top'
import { toast } from '@/platform/toast'
import { boothQueue } from './booth-queue'
import { type CaptureDraft, captureOf, type DraftField, draftOf, emptyDraft, problemsOfDraft } from './capture-draft'
import { draftStore } from './draft-store'

const fresh = (eventId: string): CaptureDraft => emptyDraft(eventId, randomId())

/** A draft whose capture is in the queue already was saved in the moment the app was killed. */
const restored = (eventId: string): CaptureDraft | null => {
  const draft = draftStore.read(eventId)
  const isSaved = draft !== null && boothQueue.shown().some(({ capture }) => capture.captureId === draft.captureId)
  return isSaved ? null : draft
}

interface Options {
  eventId: string
  /** A refused capture to mend; without it a new one is written. */
  refused?: Capture | undefined
  onSaved?: () => void
}

/** The booth's form: every change is kept on the device, so that a killed app loses nothing. */
export const useCaptureForm = ({ eventId, refused, onSaved }: Options) => {
  const texts = boothTexts()
  const [draft, setDraft] = useState<CaptureDraft>(() => (refused === undefined ? (restored(eventId) ?? fresh(eventId)) : draftOf(refused)))
  const [hasTried, setHasTried] = useState(false)
  const problems = problemsOfDraft(draft)

  const change = (changes: Partial<CaptureDraft>) =>
    setDraft((before) => {
      const after = { ...before, ...changes }
      if (refused === undefined) draftStore.keep(after)
      return after
    })

  const clear = () => {
    draftStore.forget(eventId)
    // The way of consent and the products of this booth stay: the next person is standing there.
    setDraft((before) => ({ ...fresh(eventId), consentHow: before.consentHow }))
    setHasTried(false)
  }

  const save = () => {
    setHasTried(true)
    const capture = captureOf(draft, refused?.capturedAt ?? new Date().toISOString())
    if (capture === null) return toast(texts.incomplete)
    if (!boothQueue.save(capture)) return toast(texts.noRoom)
    toast(texts.saved)
    if (refused === undefined) {
      clear()
      // The next person is written down from the top, where it stands what waits.
      scrollToTop()
    }
    onSaved?.()
  }

  const errorOf = (field: DraftField): string | undefined => {
    const problem = problems[field]
    return hasTried && problem !== undefined ? texts.problem[problem] : undefined
  }
  return { draft, change, save, clear, errorOf, isComplete: Object.keys(problems).length === 0 }
}

export type CaptureForm = ReturnType<typeof useCaptureForm>
