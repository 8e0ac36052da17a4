import type { JobToBeDone } from '@shared/model/playbook'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { playbookTexts } from '@/i18n/playbook'
import { randomId } from '@/platform/random-id'
import { type PlaybookSaving, withItem, withoutItem } from './use-playbook'

interface JobSheetProps {
  job: JobToBeDone | null
  jobs: readonly JobToBeDone[]
  saving: PlaybookSaving
  onClose: () => void
}

const newJob = (): JobToBeDone => ({ id: `pbr_${randomId()}`, icpId: null, job: '', before: '', after: '', proof: null })
const isWhole = ({ job, before, after }: JobToBeDone): boolean => [job, before, after].every((text) => text.trim() !== '')

const IcpChoice = ({ icpId, onChange }: { icpId: string | null; onChange: (icpId: string | null) => void }) => {
  const { data } = useAsk('icps.list', {})
  if (data === undefined || data.items.length === 0) return null
  return (
    <ChoiceChips
      label={playbookTexts().icp}
      options={data.items.map(({ id, name }) => ({ value: id, label: name }))}
      selected={icpId === null ? [] : [icpId]}
      isMultiple={false}
      onChange={([chosen]) => onChange(chosen ?? null)}
    />
  )
}

/** A job with its before and after, written or changed. */
export const JobSheet = ({ job, jobs, saving, onClose }: JobSheetProps) => {
  const texts = playbookTexts()
  const [draft, setDraft] = useState(() => job ?? newJob())
  const [hasTried, setHasTried] = useState(false)
  const change = (changes: Partial<JobToBeDone>) => setDraft((before) => ({ ...before, ...changes }))
  const save = () => {
    setHasTried(true)
    if (isWhole(draft)) saving.saveJobs(withItem(jobs, draft), onClose)
  }
  return (
    <Sheet
      isOpen
      title={job === null ? texts.newJob : texts.editJob}
      onClose={onClose}
      footer={
        <View className='stack'>
          {hasTried && !isWhole(draft) ? <Text className='field__error'>{texts.jobMissing}</Text> : null}
          <Button kind='primary' label={texts.save} isBusy={saving.isBusy} onPress={save} />
        </View>
      }
    >
      <TextField label={texts.job} value={draft.job} maxLength={80} onChange={(text) => change({ job: text })} />
      <TextField label={texts.before} value={draft.before} onChange={(before) => change({ before })} />
      <TextField label={texts.after} value={draft.after} onChange={(after) => change({ after })} />
      <TextField label={texts.proof} value={draft.proof ?? ''} onChange={(proof) => change({ proof: proof.trim() === '' ? null : proof })} />
      <IcpChoice icpId={draft.icpId} onChange={(icpId) => change({ icpId })} />
      {job === null ? null : <Button kind='text' label={texts.removeJob} onPress={() => saving.saveJobs(withoutItem(jobs, job.id), onClose)} />}
    </Sheet>
  )
}
