import type { AccountHint } from '@shared/model/event-words'
import type { AccountStanding } from '@shared/model/watch'

/** Returns the hint about an account for staff of an event, null for one nobody has said anything about; to be left alone outweighs a list. */
export const accountHint = (standing: Pick<AccountStanding, 'ring' | 'negative'> | null, isListed: boolean): AccountHint | null => {
  if (standing?.negative || standing?.ring === 'avoid') return 'negative'
  return isListed ? 'target' : null
}
