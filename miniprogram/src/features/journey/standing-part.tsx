import type { AccountStandingView } from '@shared/contracts/standing'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { dayText, momentText } from '@/i18n/dates'
import { journeyTexts } from '@/i18n/journey'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { HoldSheet } from './hold-sheet'
import { NegativeSheet } from './negative-sheet'
import { RingSheet } from './ring-sheet'
import { useStanding } from './use-standing'

interface StandingPartProps {
  accountId: string
  view: AccountStandingView
  mayTake: boolean
}

type Open = 'ring' | 'hold' | 'negative' | null

const ringNote = ({ avoid }: AccountStandingView): string => {
  const texts = journeyTexts()
  return avoid === null ? texts.ringNote : `${texts.avoidReasons[avoid.reason]}：${avoid.note}（${texts.by(avoid.by)}）`
}

const Owner = ({ accountId, view: { owner, isMine }, mayTake }: StandingPartProps) => {
  const { assignOwner, isBusy } = useStanding(accountId)
  const texts = journeyTexts()
  return (
    <Cell
      title={texts.owner}
      note={owner === null ? texts.ownerNone : owner.name}
      value={
        (mayTake && owner === null) || isMine ? (
          <Button size='small' label={isMine ? texts.giveOwner : texts.takeOwner} isBusy={isBusy} onPress={() => assignOwner(isMine ? null : 'me')} />
        ) : undefined
      }
    />
  )
}

const Silence = ({ view: { silence, marketingPausedUntil, openAlertId } }: Pick<StandingPartProps, 'view'>) => {
  const texts = journeyTexts()
  return (
    <>
      {silence === null ? null : <Cell title={texts.silence[silence]} />}
      {openAlertId === null ? null : (
        <Cell
          title={texts.openAlert}
          note={marketingPausedUntil === null ? undefined : texts.paused(momentText(marketingPausedUntil))}
          icon='flame'
          onPress={() => goTo(routes.alert(openAlertId))}
        />
      )}
    </>
  )
}

/** Ring, hold, negative mark and owner: how our people want the account to be treated. */
export const StandingPart = (props: StandingPartProps) => {
  const { accountId, view } = props
  const [open, setOpen] = useState<Open>(null)
  const changes = useStanding(accountId)
  const texts = journeyTexts()
  const sheet = { view, changes, onClose: () => setOpen(null) }
  const { hold, negative } = view
  return (
    <View>
      <CellGroup title={texts.standingTitle}>
        <Silence view={view} />
        <Cell title={texts.ring} note={ringNote(view)} value={<Text>{texts.rings[view.ring]}</Text>} onPress={() => setOpen('ring')} />
        <Cell
          title={texts.hold}
          note={hold === null ? texts.holdNone : texts.holdUntil(texts.holdReasons[hold.reason], dayText(hold.until))}
          onPress={() => setOpen('hold')}
        />
        <Cell
          title={texts.negative}
          note={negative === null ? texts.negativeNone : `${texts.negativeReasons[negative.reason]}（${texts.by(negative.by)}）`}
          onPress={() => setOpen('negative')}
        />
        <Owner {...props} />
      </CellGroup>
      {open === 'ring' ? <RingSheet {...sheet} /> : null}
      {open === 'hold' ? <HoldSheet {...sheet} /> : null}
      {open === 'negative' ? <NegativeSheet {...sheet} /> : null}
    </View>
  )
}
