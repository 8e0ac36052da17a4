import type { OutcomeReportView } from '@shared/contracts/outcomes'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { outcomeTexts } from '@/i18n/outcomes'

type LeadTime = OutcomeReportView['leadTime']['toOpening']

const daysOf = ({ count, medianDays, quartileDays }: LeadTime): string => {
  const texts = outcomeTexts()
  if (medianDays === null || quartileDays === null) return texts.noLeadTime
  return texts.days({ count, median: medianDays, from: quartileDays[0], to: quartileDays[1] })
}

/** How long won accounts had been hot before the deal opened, and before it closed. */
export const LeadTimes = ({ leadTime }: Pick<OutcomeReportView, 'leadTime'>) => {
  const texts = outcomeTexts()
  return (
    <CellGroup title={texts.leadTitle} note={texts.leadNote}>
      <Cell title={texts.toOpening} note={daysOf(leadTime.toOpening)} />
      <Cell title={texts.toClosing} note={daysOf(leadTime.toClosing)} />
    </CellGroup>
  )
}
