import { useState } from 'react'
import { nextRegistrationStep } from './consent-choice'
import type { Visitor } from './use-visitor'

/** Leads a visitor to a registration: consent first, then name and company, then `register`. */
export const useRegistrationGate = (visitor: Visitor, register: () => void) => {
  const [sheet, setSheet] = useState<'consent' | 'declare' | null>(null)
  const advance = (profile = visitor.profile) => {
    if (profile === undefined) return
    const step = nextRegistrationStep(profile)
    setSheet(step === 'register' ? null : step)
    if (step === 'register') register()
  }
  return { sheet, setSheet, advance }
}

export type RegistrationGate = ReturnType<typeof useRegistrationGate>
