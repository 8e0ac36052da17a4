import { Text, View } from '@tarojs/components'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { outcomeTexts } from '@/i18n/outcomes'
import { accessible } from '@/platform/accessible'
import { percentText } from './percent-text'

export interface RateRow {
  name: string
  wonCount: number
  totalCount: number
  /** 0..1; null without any deal. */
  rate: number | null
  low: number
  high: number
}

interface RateTableProps {
  title: string
  note: string
  rows: readonly RateRow[]
}

const Bar = ({ rate, low, high }: RateRow) => (
  <View className='rate__track' {...accessible({ isHidden: true })}>
    <View className='rate__range' style={{ left: percentText(low), width: percentText(high - low) }} />
    {rate === null ? null : <View className='rate__mark' style={{ left: percentText(rate) }} />}
  </View>
)

/** Shares of won deals with their intervals: few deals make a wide bar. */
export const RateTable = ({ title, note, rows }: RateTableProps) => {
  const texts = outcomeTexts()
  const shown = rows.filter(({ totalCount }) => totalCount > 0)
  return (
    <CellGroup title={title} note={note}>
      {shown.length === 0 ? <Cell title={texts.noDeals} /> : null}
      {shown.map((row) => (
        <View key={row.name} className='rate'>
          <View className='rate__line'>
            <Text className='rate__name'>{row.name}</Text>
            <Text>{texts.rate({ rate: percentText(row.rate ?? 0), low: percentText(row.low), high: percentText(row.high) })}</Text>
          </View>
          <Bar {...row} />
          <Text className='soft-text'>{texts.counts(row.wonCount, row.totalCount)}</Text>
        </View>
      ))}
    </CellGroup>
  )
}
