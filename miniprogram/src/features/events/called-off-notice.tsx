import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { momentText } from '@/i18n/dates'
import { eventsTexts } from '@/i18n/events'
import { useCallOff } from './use-call-off'

/** Says at the top of an event's desk that it was called off, why and by whom, with the way back; silent for one that takes place. */
export const CalledOffNotice = ({ eventId, canReinstate }: { eventId: string; canReinstate: boolean }) => {
  const texts = eventsTexts()
  const { data } = useAsk('events.plan', { eventId })
  const { reinstate, isBusy } = useCallOff(eventId)
  const calledOff = data?.calledOff ?? null
  if (data === undefined || calledOff === null) return null
  return (
    <CellGroup title={texts.calledOffTitle} note={texts.calledOffDesk}>
      <Cell
        title={texts.calledOffReason(calledOff.reason)}
        note={[data.calledOffBy, momentText(calledOff.at)].filter(Boolean).join(' · ')}
        value={canReinstate ? <Button size='small' label={texts.reinstate} isBusy={isBusy} onPress={reinstate} /> : null}
      />
    </CellGroup>
  )
}
