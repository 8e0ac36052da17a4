import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { visitorsTexts } from '@/i18n/visitors'
import { toast } from '@/platform/toast'
import type { Visitor } from './use-visitor'

export interface VerifyMail {
  address: string
  code: string
  /** Where the code went, masked; null before. */
  hint: string | null
  problem: string | undefined
  isBusy: boolean
  setAddress: (address: string) => void
  setCode: (code: string) => void
  send: () => Promise<void>
  check: () => Promise<void>
}

/** First an address, then the code that arrived there. */
export const useVerifyMail = ({ accept }: Pick<Visitor, 'accept'>, onVerified: () => void): VerifyMail => {
  const [address, setAddress] = useState('')
  const [code, setCode] = useState('')
  const [hint, setHint] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const [isBusy, setIsBusy] = useState(false)
  const run = async (work: () => Promise<void>) => {
    setIsBusy(true)
    setProblem(undefined)
    await work().catch((error: unknown) => setProblem(messageOf(error)))
    setIsBusy(false)
  }
  const send = () => run(async () => setHint((await ask('visitors.sendMailCode', { address })).hint))
  const check = () =>
    run(async () => {
      const { profile, isKnown } = await ask('visitors.verifyMailCode', { code: code.trim() })
      accept(profile)
      toast(isKnown ? visitorsTexts().verified : visitorsTexts().verifiedUnknown)
      onVerified()
    })
  return { address, code, hint, problem, isBusy, setAddress, setCode, send, check }
}
