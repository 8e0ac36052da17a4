import type { LiveCounts } from '@shared/model/live'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { NumberField } from '@/components/number-field'
import { Sheet } from '@/components/sheet'
import { liveTexts } from '@/i18n/live'
import { toast } from '@/platform/toast'
import './live.less'
import { badCounts, countNames } from './numbers-draft'

interface NumbersSheetProps {
  eventId: string
  known: LiveCounts
  onClose: () => void
}

/** The counts of a live as a colleague copies them. */
export const NumbersSheet = ({ eventId, known, onClose }: NumbersSheetProps) => {
  const texts = liveTexts()
  const [counts, setCounts] = useState(known)
  const save = useAct('live.saveNumbers', ['live.numbers'])
  const bad = badCounts(counts)
  const submit = () =>
    save.mutate(
      { eventId, counts },
      {
        onSuccess: () => {
          toast(texts.saved)
          onClose()
        },
        onError: (error) => toast(messageOf(error))
      }
    )
  return (
    <Sheet
      isOpen
      title={texts.edit}
      onClose={onClose}
      footer={<Button kind='primary' label={texts.save} isBusy={save.isPending} isDisabled={bad.length > 0} onPress={submit} />}
    >
      <Text className='live__text'>{texts.editText}</Text>
      {countNames.map((name) => (
        <NumberField
          key={name}
          label={texts.counts[name]}
          value={counts[name]}
          error={bad.includes(name) ? texts.wholeNumber : undefined}
          onChange={(count) => setCounts((before) => ({ ...before, [name]: count }))}
        />
      ))}
    </Sheet>
  )
}
