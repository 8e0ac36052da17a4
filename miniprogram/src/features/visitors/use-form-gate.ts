import { useState } from 'react'
import { hasConsent } from './consent-choice'
import type { Visitor } from './use-visitor'

export interface FormGate {
  isOpen: boolean
  /** Does it at once for somebody known, or after the form. */
  pass: (action: () => void) => void
  finish: () => void
  close: () => void
}

/** Leads to what wants to know who asks: somebody who has said so passes, the others meet the form first. */
export const useFormGate = ({ profile }: Visitor): FormGate => {
  const [waiting, setWaiting] = useState<{ action: () => void } | null>(null)
  const isKnown = profile !== undefined && profile.displayName !== null && profile.companyName !== null && hasConsent(profile, 'content_analytics')
  return {
    isOpen: waiting !== null,
    pass: (action) => (isKnown ? action() : setWaiting({ action })),
    finish: () => {
      setWaiting(null)
      waiting?.action()
    },
    close: () => setWaiting(null)
  }
}
