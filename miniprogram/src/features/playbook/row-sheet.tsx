import { contentFormats } from '@shared/model/content-words'
import type { PlaybookRow } from '@shared/model/playbook'
import { observations, playbookMetrics } from '@shared/model/playbook-words'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { contentTexts } from '@/i18n/content'
import { playbookTexts } from '@/i18n/playbook'
import { randomId } from '@/platform/random-id'
import { ContentChoice } from './content-choice'
import { type PlaybookSaving, withItem, withoutItem } from './use-playbook'

interface RowSheetProps {
  /** null = a new one. */
  row: PlaybookRow | null
  rows: readonly PlaybookRow[]
  saving: PlaybookSaving
  onClose: () => void
}

interface PartProps {
  draft: PlaybookRow
  change: (changes: Partial<PlaybookRow>) => void
}

const newRow = (): PlaybookRow => ({
  id: `pbr_${randomId()}`,
  observation: 'visited',
  observed: '',
  desired: '',
  goal: '',
  content: '',
  formats: [],
  contentIds: [],
  metrics: ['accounts'],
  isOn: true
})

const words = ['observed', 'desired', 'goal', 'content'] as const
const lengths = { observed: 60, desired: 60, goal: 30, content: 100 } as const
const isWhole = (draft: PlaybookRow): boolean => words.every((word) => draft[word].trim() !== '') && draft.metrics.length > 0

const Words = ({ draft, change }: PartProps) => (
  <>
    {words.map((word) => (
      <TextField key={word} label={playbookTexts().words[word]} value={draft[word]} maxLength={lengths[word]} onChange={(text) => change({ [word]: text })} />
    ))}
  </>
)

const Choices = ({ draft, change }: PartProps) => {
  const texts = playbookTexts()
  return (
    <>
      <ChoiceChips
        label={texts.formats}
        options={contentFormats.map((value) => ({ value, label: contentTexts().format[value] }))}
        selected={draft.formats}
        onChange={(formats) => change({ formats })}
      />
      <ContentChoice contentIds={draft.contentIds} onChange={(contentIds) => change({ contentIds })} />
      <ChoiceChips
        label={texts.metrics}
        options={playbookMetrics.map((value) => ({ value, label: texts.metric[value] }))}
        selected={draft.metrics}
        onChange={(metrics) => change({ metrics })}
      />
      <ChoiceChips
        label={texts.isOn}
        options={(['on', 'off'] as const).map((value) => ({ value, label: texts[value] }))}
        selected={[draft.isOn ? 'on' : 'off']}
        isMultiple={false}
        onChange={([value]) => change({ isOn: value === undefined ? draft.isOn : value === 'on' })}
      />
    </>
  )
}

/** A row of the table, written or changed. */
export const RowSheet = ({ row, rows, saving, onClose }: RowSheetProps) => {
  const texts = playbookTexts()
  const [draft, setDraft] = useState(() => row ?? newRow())
  const [hasTried, setHasTried] = useState(false)
  const change = (changes: Partial<PlaybookRow>) => setDraft((before) => ({ ...before, ...changes }))
  const save = () => {
    setHasTried(true)
    if (isWhole(draft)) saving.saveRows(withItem(rows, draft), onClose)
  }
  return (
    <Sheet
      isOpen
      title={row === null ? texts.newRow : texts.editRow}
      onClose={onClose}
      footer={
        <View className='stack'>
          {hasTried && !isWhole(draft) ? <Text className='field__error'>{texts.rowMissing}</Text> : null}
          <Button kind='primary' label={texts.save} isBusy={saving.isBusy} onPress={save} />
        </View>
      }
    >
      <ChoiceChips
        label={texts.observation}
        options={observations.map((value) => ({ value, label: texts.observations[value] }))}
        selected={[draft.observation]}
        isMultiple={false}
        onChange={([observation]) => change({ observation: observation ?? draft.observation })}
      />
      <Words draft={draft} change={change} />
      <Choices draft={draft} change={change} />
      {row === null || rows.length === 1 ? null : (
        <Button kind='text' label={texts.removeRow} onPress={() => saving.saveRows(withoutItem(rows, row.id), onClose)} />
      )}
    </Sheet>
  )
}
