import type { ModelVersion } from '@shared/contracts/models'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { QueryView } from '@/components/query-view'
import { dayText } from '@/i18n/dates'
import { modelsTexts } from '@/i18n/models'
import { DraftEditor } from './draft-editor'
import type { Progress } from './progress'
import { RevertSheet } from './revert-sheet'
import { TrialView } from './trial-view'
import { VersionList } from './version-list'

interface ModelsViewProps {
  /** How far long work is: a trial, or the building of the next version. */
  progress: (progress: Progress) => ReactNode
  /** Everything that is shown may have changed. */
  onPublished: () => void
}

/** The version that was tried here, else the newest draft: what was tried before is found again. */
const shownTrialOf = (items: readonly ModelVersion[], triedId: string | null): ModelVersion[] => {
  const found = items.find(({ id }) => id === triedId) ?? items.find(({ status }) => status === 'draft')
  return found === undefined ? [] : [found]
}

/** The versions of the scoring rules: tried as drafts, published, taken back. */
export const ModelsView = ({ progress, onPublished }: ModelsViewProps) => {
  const texts = modelsTexts()
  const query = useAsk('models.list', {})
  const create = useAct('models.create', ['models.list'])
  const [edited, setEdited] = useState<ModelVersion | null>(null)
  const [triedId, setTriedId] = useState<string | null>(null)
  const [isReverting, setIsReverting] = useState(false)
  const draftFrom = (live: ModelVersion | undefined) => {
    const name = texts.draftName(dayText(new Date().toISOString().slice(0, 10)))
    if (live) create.mutate({ name, fromModelId: live.id }, { onSuccess: setEdited })
  }
  return (
    <QueryView query={query}>
      {({ items, buildingJobId, canRevert }) => (
        <>
          {buildingJobId === null
            ? null
            : progress({
                jobId: buildingJobId,
                title: texts.publishing,
                note: texts.publishingNote,
                onDone: onPublished,
                onAgain: onPublished,
                againLabel: texts.publishAgain
              })}
          <VersionList versions={items} onEdit={setEdited} />
          <View className='models-buttons'>
            <Button kind='primary' label={texts.newDraft} isBusy={create.isPending} onPress={() => draftFrom(items.find(({ status }) => status === 'live'))} />
            {canRevert ? <Button label={texts.revert} onPress={() => setIsReverting(true)} /> : null}
          </View>
          {edited === null ? null : <DraftEditor key={edited.id} version={edited} onTried={setTriedId} onClose={() => setEdited(null)} />}
          {shownTrialOf(items, triedId).map((version) => (
            <TrialView key={version.id} version={version} progress={progress} />
          ))}
          <RevertSheet isOpen={isReverting} onClose={() => setIsReverting(false)} />
        </>
      )}
    </QueryView>
  )
}
