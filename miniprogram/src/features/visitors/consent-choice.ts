import type { VisitorProfile } from '@shared/contracts/visitors'
import type { ConsentPurpose } from '@shared/model/person'
import { forget, readStored, store } from '@/platform/storage'

/** Names the wording of the consent sheet; a changed wording is a new version and asks again. */
export const readingWording = 'reading-2026-1'
/** Names the wording under the form with name and company. */
export const declaringWording = 'declaring-2026-1'
/** Names the wording beside the choice to join what was done in several accounts. */
export const joiningWording = 'joining-2026-1'

const declinedKey = 'visitor.declined'

/** Whether this wording was declined on this device; nothing about it is sent. */
export const hasDeclined = (): boolean => readStored<string>(declinedKey) === readingWording
export const rememberDeclined = (): boolean => store(declinedKey, readingWording)
export const forgetDeclined = (): void => forget(declinedKey)

export const hasConsent = (profile: VisitorProfile | undefined, purpose: ConsentPurpose): boolean => profile?.consent?.purposes.includes(purpose) ?? false

/** What stands between a visitor and a registration. */
export type RegistrationStep = 'consent' | 'declare' | 'register'

/** Returns the next step: nothing is stored before consent, and a registration needs a name and a company. */
export const nextRegistrationStep = (profile: VisitorProfile): RegistrationStep => {
  if (!hasConsent(profile, 'content_analytics')) return 'consent'
  return profile.displayName === null || profile.companyName === null ? 'declare' : 'register'
}
