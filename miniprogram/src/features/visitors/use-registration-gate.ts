import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { toast } from '@/platform/toast'
import { nextRegistrationStep } from './consent-choice'
import type { Visitor } from './use-visitor'

/** Leads a visitor to a registration: consent first, then name and company, then `register`. */
export const useRegistrationGate = (visitor: Visitor, register: () => void) => {
  const [sheet, setSheet] = useState<'consent' | 'declare' | null>(null)

  const advance = async (known = visitor.profile) => {
    // Somebody quick presses before it is known who they are.
    const { data: profile, error } = known === undefined ? await visitor.query.refetch() : { data: known, error: null }
    if (profile === undefined) return toast(messageOf(error))

    const step = nextRegistrationStep(profile)
    setSheet(step === 'register' ? null : step)
    if (step === 'register') register()
  }
  return { sheet, setSheet, advance }
}

export type RegistrationGate = ReturnType<typeof useRegistrationGate>
