import { useState } from 'react'
import { hasConsent } from './consent-choice'
import type { Visitor } from './use-visitor'

export interface ConsentGateState {
  isOpen: boolean
  /** Does it at once for who has agreed, or after they have. */
  pass: (action: () => void) => void
  /** Does it for who has agreed, and asks nobody. */
  whenAgreed: (action: () => void) => void
  finish: () => void
  close: () => void
}

/** Leads to what keeps something about a visitor: consent first, nothing else is asked. */
export const useConsentGate = ({ profile, query }: Visitor): ConsentGateState => {
  const [waiting, setWaiting] = useState<{ action: () => void } | null>(null)
  /** Somebody quick presses before it is known who they are. */
  const hasAgreed = async (): Promise<boolean> => hasConsent(profile ?? (await query.refetch()).data, 'content_analytics')
  return {
    isOpen: waiting !== null,
    pass: async (action) => ((await hasAgreed()) ? action() : setWaiting({ action })),
    whenAgreed: async (action) => ((await hasAgreed()) ? action() : undefined),
    finish: () => {
      setWaiting(null)
      waiting?.action()
    },
    close: () => setWaiting(null)
  }
}
