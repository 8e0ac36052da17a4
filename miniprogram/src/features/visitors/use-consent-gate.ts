import { useState } from 'react'
import type { Visitor } from './use-visitor'

export interface ConsentGateState {
  isOpen: boolean
  /** Does it at once for who has agreed, or after they have. */
  pass: (action: () => void) => void
  finish: () => void
  close: () => void
}

/** Leads to what keeps something about a visitor: consent first, nothing else is asked. */
export const useConsentGate = ({ hasAgreed }: Visitor): ConsentGateState => {
  const [waiting, setWaiting] = useState<{ action: () => void } | null>(null)
  return {
    isOpen: waiting !== null,
    pass: (action) => (hasAgreed ? action() : setWaiting({ action })),
    finish: () => {
      setWaiting(null)
      waiting?.action()
    },
    close: () => setWaiting(null)
  }
}
