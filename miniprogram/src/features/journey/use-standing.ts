import type { ActionInput } from '@shared/contracts/registry'
import type { AccountStandingView } from '@shared/contracts/standing'
import { useQueryClient } from '@tanstack/react-query'
import type { AppError } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { askKey } from '@/api/use-ask'
import { journeyTexts } from '@/i18n/journey'
import { toast } from '@/platform/toast'

type Without<Name extends 'accounts.setRing' | 'accounts.setHold' | 'accounts.setNegative' | 'accounts.overrideStage'> = Omit<ActionInput<Name>, 'accountId'>

interface Ends {
  onSaved?: () => void
  /** Without it a problem is told in a notice. */
  onProblem?: (error: AppError) => void
}

/** The ways to say how an account is to be treated; each answers with the whole, which the screen shows at once. */
export const useStanding = (accountId: string) => {
  const client = useQueryClient()
  const ring = useAct('accounts.setRing')
  const hold = useAct('accounts.setHold')
  const negative = useAct('accounts.setNegative')
  const owner = useAct('accounts.assignOwner', ['alerts.list', 'alerts.summary'])
  const override = useAct('accounts.overrideStage')
  const ends = ({ onSaved, onProblem }: Ends = {}) => ({
    onSuccess: (view: AccountStandingView) => {
      client.setQueryData(askKey('accounts.standing', { accountId }), view)
      toast(journeyTexts().saved)
      onSaved?.()
    },
    onError: (error: AppError) => {
      toast(error.message)
      onProblem?.(error)
    }
  })
  return {
    isBusy: [ring, hold, negative, owner, override].some(({ isPending }) => isPending),
    setRing: (input: Without<'accounts.setRing'>, how?: Ends) => ring.mutate({ accountId, ...input }, ends(how)),
    setHold: (input: Without<'accounts.setHold'>['hold'], how?: Ends) => hold.mutate({ accountId, hold: input }, ends(how)),
    setNegative: (reason: Without<'accounts.setNegative'>['reason'], how?: Ends) => negative.mutate({ accountId, reason }, ends(how)),
    assignOwner: (memberId: 'me' | null) => owner.mutate({ accountId, memberId }, ends()),
    overrideStage: (input: Without<'accounts.overrideStage'>['override'], how?: Ends) => override.mutate({ accountId, override: input }, ends(how))
  }
}
export type StandingChanges = ReturnType<typeof useStanding>
