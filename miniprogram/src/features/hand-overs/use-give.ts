import type { ShownHandOver } from '@shared/contracts/hand-overs'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { handOverTexts } from '@/i18n/hand-overs'
import { toast } from '@/platform/toast'

/** A giving that can still be taken back. */
interface Given {
  handOverId: string
  passedAt: string
  personName: string | null
  colleagueName: string
}

export interface Giving {
  memberId: string
  colleagueName: string
  reason: string
}

const outdated = ['handOvers.list', 'handOvers.ofEvent'] as const

/** Giving hot captures to colleagues, one after the other; the last giving can be taken back. */
export const useGive = () => {
  const texts = handOverTexts()
  const [asked, setAsked] = useState<ShownHandOver | null>(null)
  const [given, setGiven] = useState<Given | null>(null)
  const assign = useAct('handOvers.assign', outdated)
  const takeBack = useAct('handOvers.takeBack', outdated)
  const onError = (error: Error) => toast(messageOf(error))

  const give = ({ id, name }: ShownHandOver, { memberId, colleagueName, reason }: Giving) =>
    assign.mutate(
      { handOverId: id, memberId, reason: reason === '' ? null : reason },
      {
        onSuccess: ({ passedAt }) => {
          setAsked(null)
          setGiven(passedAt === null ? null : { handOverId: id, passedAt, personName: name, colleagueName })
        },
        onError
      }
    )
  const undo = ({ handOverId, passedAt }: Given) =>
    takeBack.mutate(
      { handOverId, passedAt },
      {
        onSuccess: () => {
          setGiven(null)
          toast(texts.takenBack)
        },
        onError
      }
    )
  return { asked, ask: setAsked, give, given, undo, isBusy: assign.isPending || takeBack.isPending }
}

export type Give = ReturnType<typeof useGive>
