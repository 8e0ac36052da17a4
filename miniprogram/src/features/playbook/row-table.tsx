import type { RowMeasuresView } from '@shared/contracts/playbook'
import type { PlaybookRow } from '@shared/model/playbook'
import type { PlaybookMetric } from '@shared/model/playbook-words'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Tag } from '@/components/tag'
import { playbookTexts } from '@/i18n/playbook'
import { RowSheet } from './row-sheet'
import type { PlaybookSaving } from './use-playbook'

interface RowTableProps {
  rows: readonly PlaybookRow[]
  saving: PlaybookSaving
  mayEdit: boolean
}

const measureText = (metric: PlaybookMetric, measures: RowMeasuresView | undefined): string => {
  if (measures === undefined) return '–'
  if (metric !== 'secondPageRatio') return String(measures[metric])
  return measures.secondPageRatio === null ? '–' : `${Math.round(measures.secondPageRatio * 100)}%`
}

const Step = ({ label, text }: { label: string; text: string }) => (
  <View className='playbook-step'>
    <Text className='playbook-step__label'>{label}</Text>
    <Text className='playbook-step__text'>{text}</Text>
  </View>
)

const Figures = ({ metrics, measures }: Pick<PlaybookRow, 'metrics'> & { measures: RowMeasuresView | undefined }) => (
  <View className='playbook-figures'>
    {metrics.map((metric) => (
      <View key={metric} className='playbook-figure'>
        <Text className='playbook-figure__number'>{measureText(metric, measures)}</Text>
        <Text className='soft-text'>{playbookTexts().metric[metric]}</Text>
      </View>
    ))}
  </View>
)

/** The table row by row: what is observed, what is wanted, why, with what, and how it goes now. */
export const RowTable = ({ rows, saving, mayEdit }: RowTableProps) => {
  const texts = playbookTexts()
  const [edited, setEdited] = useState<PlaybookRow | 'new' | null>(null)
  const { data, error } = useAsk('playbook.measure', {})
  const measuresOf = (id: string) => data?.rows.find(({ rowId }) => rowId === id)?.measures
  return (
    <>
      <Text className='playbook__note soft-text'>
        {error === null ? texts.measuredNote({ count: data?.targetCount ?? null, isPartial: data?.isPartial ?? false, days: data?.days ?? 0 }) : error.message}
      </Text>
      {rows.map((row) => (
        <CellGroup key={row.id}>
          <View className='playbook-row'>
            <View className='name-line'>
              <Text className='playbook-row__observed'>{row.observed}</Text>
              {row.isOn ? null : <Tag label={texts.off} />}
            </View>
            <Step label={texts.desired} text={row.desired} />
            <Step label={texts.goal} text={row.goal} />
            <Step label={texts.content} text={row.content} />
            <Figures metrics={row.metrics} measures={measuresOf(row.id)} />
            {mayEdit ? <Button size='small' label={texts.editRow} onPress={() => setEdited(row)} /> : null}
          </View>
        </CellGroup>
      ))}
      {mayEdit ? <Button label={texts.newRow} onPress={() => setEdited('new')} /> : null}
      {edited === null ? null : <RowSheet row={edited === 'new' ? null : edited} rows={rows} saving={saving} onClose={() => setEdited(null)} />}
    </>
  )
}
