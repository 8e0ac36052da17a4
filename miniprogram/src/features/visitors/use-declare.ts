import type { VisitorProfile } from '@shared/contracts/visitors'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { declaringWording, hasConsent } from './consent-choice'
import { type Declaration, type DeclarationProblem, declarationInputOf, emptyDeclaration, problemsOfDeclaration } from './declaration'
import type { Visitor } from './use-visitor'

export interface DeclareForm {
  declaration: Declaration
  problems: Partial<Record<keyof Declaration, DeclarationProblem>>
  problem: string | null
  isBusy: boolean
  change: (field: keyof Declaration, value: string) => void
  submit: () => Promise<void>
}

const startOf = (profile: VisitorProfile | undefined): Declaration =>
  profile === undefined
    ? emptyDeclaration
    : { displayName: profile.displayName ?? '', companyName: profile.companyName ?? '', jobTitle: profile.jobTitle ?? '', mailOrWebsite: '' }

/** The form with which a visitor says who they are; what is typed stays when sending fails. */
export const useDeclare = ({ profile, giveConsent, accept }: Visitor, onDeclared: () => void): DeclareForm => {
  const [declaration, setDeclaration] = useState(() => startOf(profile))
  const [hasTried, setHasTried] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const problems = problemsOfDeclaration(declaration)

  const send = async () => {
    // Being contacted is a purpose of its own; the sentence above the button asks for it.
    if (!hasConsent(profile, 'sales_followup')) await giveConsent(['content_analytics', 'sales_followup'], declaringWording)
    accept((await ask('visitors.declare', declarationInputOf(declaration))).profile)
    onDeclared()
  }
  const submit = async () => {
    setHasTried(true)
    setProblem(null)
    if (Object.keys(problems).length > 0) return
    setIsBusy(true)
    await send().catch((error: unknown) => setProblem(messageOf(error)))
    setIsBusy(false)
  }
  const change = (field: keyof Declaration, value: string) => setDeclaration((before) => ({ ...before, [field]: value }))
  return { declaration, problems: hasTried ? problems : {}, problem, isBusy, change, submit }
}
