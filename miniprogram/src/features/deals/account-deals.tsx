import type { Deal } from '@shared/model/deal'
import type { DealStatus } from '@shared/model/deal-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { Tag, type Tone } from '@/components/tag'
import { dayText } from '@/i18n/dates'
import { dealTexts } from '@/i18n/deals'
import { DealSheet } from './deal-sheet'

interface AccountDealsProps {
  accountId: string
  /** Who may not enter a deal sees them all the same. */
  mayChange: boolean
}

const tones: Record<DealStatus, Tone> = { open: 'fit', won: 'brand', lost: 'neutral' }

const noteOf = ({ amount, currency, openedOn, closedOn, renewalOn, reason, source }: Deal): string => {
  const texts = dealTexts()
  const parts = [
    amount === null ? null : texts.money(amount, texts.units[currency]),
    openedOn === null ? null : texts.opened(dayText(openedOn)),
    closedOn === null ? null : texts.closed(dayText(closedOn)),
    renewalOn === null ? null : texts.renews(dayText(renewalOn)),
    reason,
    source === 'import' ? texts.imported : null
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** The account's deals, the latest first; each opens to be changed, a new one is entered from here. */
export const AccountDeals = ({ accountId, mayChange }: AccountDealsProps) => {
  const texts = dealTexts()
  const query = useAsk('deals.ofAccount', { accountId })
  const [edited, setEdited] = useState<Deal | 'new' | null>(null)
  return (
    <CellGroup title={texts.title}>
      <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<Cell title={texts.empty} note={texts.emptyNote} />}>
        {({ items }) => (
          <>
            {items.map((deal) => (
              <Cell
                key={deal.id}
                title={deal.name}
                note={noteOf(deal)}
                value={<Tag tone={tones[deal.status]} label={texts.statuses[deal.status]} />}
                {...(mayChange ? { onPress: () => setEdited(deal) } : {})}
              />
            ))}
          </>
        )}
      </QueryView>
      {mayChange ? (
        <View className='card__body'>
          <Button size='small' label={texts.enter} onPress={() => setEdited('new')} />
        </View>
      ) : null}
      {edited === null ? null : <DealSheet accountId={accountId} deal={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </CellGroup>
  )
}
