import type { VisitorProfile } from '@shared/contracts/visitors'
import type { ConsentPurpose } from '@shared/model/person'
import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppError } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { askKey, useAsk } from '@/api/use-ask'
import { forgetDeclined, hasConsent, hasDeclined, readingWording, rememberDeclined } from './consent-choice'
import { touchQueue } from './visitor-touches'

export interface Visitor {
  query: UseQueryResult<VisitorProfile, AppError>
  profile: VisitorProfile | undefined
  /** Content analytics may be kept. */
  hasAgreed: boolean
  /** The person is known, has not agreed, and has not declined on this device. */
  shouldAsk: boolean
  giveConsent: (purposes: ConsentPurpose[], textVersion?: string) => Promise<VisitorProfile>
  decline: () => void
  withdraw: () => Promise<void>
  /** Takes a newer profile that another call brought. */
  accept: (profile: VisitorProfile) => void
}

/** This visitor: what is known of them and what they agreed to. */
export const useVisitor = (): Visitor => {
  const client = useQueryClient()
  const query = useAsk('visitors.me', {})
  const [isDeclined, setIsDeclined] = useState(hasDeclined)
  const accept = (profile: VisitorProfile) => client.setQueryData(askKey('visitors.me', {}), profile)
  const hasAgreed = hasConsent(query.data, 'content_analytics')

  const giveConsent = async (purposes: ConsentPurpose[], textVersion = readingWording) => {
    const profile = await ask('visitors.giveConsent', { purposes, textVersion })
    forgetDeclined()
    setIsDeclined(false)
    accept(profile)
    return profile
  }
  const decline = () => {
    rememberDeclined()
    setIsDeclined(true)
  }
  const withdraw = async () => {
    // What still waits on the device must not be sent after the withdrawal.
    touchQueue.clear()
    accept(await ask('visitors.withdrawConsent', {}))
    decline()
    for (const name of ['events.get', 'visitors.myEvents', 'live.reservation', 'live.materials']) await client.invalidateQueries({ queryKey: [name] })
  }
  return { query, profile: query.data, hasAgreed, shouldAsk: query.data !== undefined && !hasAgreed && !isDeclined, giveConsent, decline, withdraw, accept }
}
