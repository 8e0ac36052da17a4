import type { ExcludedReason } from '@shared/model/excluded-reason'
import type { Role } from '@shared/model/roles'

/** WeChat's own crawler opens pages under this scene. */
const CRAWLER_SCENE = 1129

export interface TouchCircumstances {
  /** Of who touched; a member's touches are our own. */
  role: Role
  /** Launch scene of the visit, null when unknown. */
  scene: number | null
  /** Whether the user agent names a robot. */
  isBot?: boolean
  /** Whether WeChat says that the user of a snapshot page is a virtual one. */
  isSnapshot?: boolean
  /** Why everything of this person is excluded; null for an ordinary person. */
  personReason?: ExcludedReason | null
}

/**
 * Returns why a touch is not to count, or null when it is: the surest reason first, the touch's own before its person's.
 * Such a touch is stored with the reason, so that it can be reviewed and restored (R004-44).
 */
export const excludedReasonOf = ({ role, scene, isBot, isSnapshot, personReason }: TouchCircumstances): ExcludedReason | null => {
  if (role !== 'visitor') return 'staff'
  if (scene === CRAWLER_SCENE) return 'crawler'
  if (isBot) return 'bot'
  if (isSnapshot) return 'snapshot'
  return personReason ?? null
}

/** Returns whether the reason lies in the touch ('touch') or in who touched ('person'); null for a touch that counts. */
export const excludedByOf = (circumstances: TouchCircumstances): 'touch' | 'person' | null => {
  if (excludedReasonOf({ ...circumstances, personReason: null }) !== null) return 'touch'
  return circumstances.personReason == null ? null : 'person'
}
