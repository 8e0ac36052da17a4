import type { AlertChannels } from '@shared/contracts/alerts'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Columns } from '@/components/columns'
import { MomentField } from '@/components/moment-field'
import { NumberField } from '@/components/number-field'
import { QueryView } from '@/components/query-view'
import { Segmented } from '@/components/segmented'
import { TextField } from '@/components/text-field'
import { alertTexts } from '@/i18n/alerts'
import { toast } from '@/platform/toast'
import { type ChannelsDraft, draftOf, inputOf } from './channels-draft'
import './alerts.less'

interface PartProps {
  draft: ChannelsDraft
  change: (part: Partial<ChannelsDraft>) => void
  problems: Record<string, string>
}

const OnOff = ({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) => {
  const texts = alertTexts()
  const options = [
    { value: 'on' as const, label: texts.on },
    { value: 'off' as const, label: texts.off }
  ]
  return (
    <View className='alert-onoff'>
      <Text>{label}</Text>
      <Segmented label={label} options={options} value={isOn ? 'on' : 'off'} onChange={(value) => onChange(value === 'on')} />
    </View>
  )
}

const Outward = ({ draft, change, problems, channels }: PartProps & { channels: AlertChannels }) => {
  const texts = alertTexts()
  return (
    <View>
      <CellGroup title={texts.robotTitle}>
        <OnOff label={texts.robotOn} isOn={draft.robotIsOn} onChange={(robotIsOn) => change({ robotIsOn })} />
        <TextField
          label={texts.robotUrl}
          value={draft.robotUrl}
          maxLength={200}
          hint={texts.robotHint(channels.robotKeyEnd)}
          error={problems.robotUrl}
          onChange={(robotUrl) => change({ robotUrl })}
        />
      </CellGroup>
      <CellGroup title={texts.subscribeTitle}>
        <OnOff label={texts.subscribeOn} isOn={draft.subscribeIsOn} onChange={(subscribeIsOn) => change({ subscribeIsOn })} />
        <TextField
          label={texts.templateId}
          value={draft.templateId}
          hint={texts.templateHint}
          error={problems.templateId}
          onChange={(templateId) => change({ templateId })}
        />
      </CellGroup>
    </View>
  )
}

const Times = ({ draft, change, problems }: PartProps) => {
  const texts = alertTexts()
  return (
    <View>
      <CellGroup title={texts.quietTitle} note={texts.quietText}>
        <NumberField
          label={texts.quietFrom}
          value={draft.quietFromHour}
          unit={texts.hour}
          error={problems.quiet}
          onChange={(quietFromHour) => change({ quietFromHour })}
        />
        <NumberField
          label={texts.quietTo}
          value={draft.quietToHour}
          unit={texts.hour}
          error={problems.quiet}
          onChange={(quietToHour) => change({ quietToHour })}
        />
      </CellGroup>
      <CellGroup title={texts.trackingTitle} note={texts.trackingText}>
        <MomentField
          label={texts.trackingDate}
          kind='date'
          value={draft.trackingFromDate}
          placeholder={texts.datePlaceholder}
          error={problems.trackingFromDate}
          onChange={(trackingFromDate) => change({ trackingFromDate })}
        />
      </CellGroup>
    </View>
  )
}

const Form = ({ channels }: { channels: AlertChannels }) => {
  const [draft, setDraft] = useState(() => draftOf(channels))
  const [problems, setProblems] = useState<Record<string, string>>({})
  const save = useAct('alerts.setChannels', ['alerts.channels'])
  const texts = alertTexts()
  const change = (part: Partial<ChannelsDraft>) => setDraft((before) => ({ ...before, ...part }))
  const submit = () => {
    const input = inputOf(draft)
    if (input === null) return setProblems({ quiet: texts.hourWrong })
    setProblems({})
    save.mutate(input, {
      onSuccess: (saved) => {
        setDraft(draftOf(saved))
        toast(texts.saved)
      },
      onError: ({ fields, message }) => {
        setProblems(fields)
        toast(message)
      }
    })
  }
  return (
    <>
      {channels.waitingCount > 0 ? <Text className='group__note'>{texts.waiting(channels.waitingCount)}</Text> : null}
      {channels.uncertainCount > 0 ? <Text className='group__note'>{texts.uncertain(channels.uncertainCount)}</Text> : null}
      <Columns>
        <Outward draft={draft} change={change} problems={problems} channels={channels} />
        <Times draft={draft} change={change} problems={problems} />
      </Columns>
      <Button kind='primary' label={texts.save} isBusy={save.isPending} onPress={submit} />
    </>
  )
}

/** How alerts leave the app. */
export const ChannelsForm = () => {
  const query = useAsk('alerts.channels', {})
  return <QueryView query={query}>{(channels) => <Form channels={channels} />}</QueryView>
}
