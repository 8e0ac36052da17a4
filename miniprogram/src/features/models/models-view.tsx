import type { ModelVersion } from '@shared/contracts/models'
import { type ReactNode, useState } from 'react'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { QueryView } from '@/components/query-view'
import { dayText } from '@/i18n/dates'
import { modelsTexts } from '@/i18n/models'
import { DraftEditor } from './draft-editor'
import { RevertSheet } from './revert-sheet'
import { VersionList } from './version-list'

interface ModelsViewProps {
  /** How far the building of the next version is. */
  renderJob: (jobId: string) => ReactNode
}

/** The versions of the scoring rules: tried as drafts, published, taken back. */
export const ModelsView = ({ renderJob }: ModelsViewProps) => {
  const texts = modelsTexts()
  const query = useAsk('models.list', {})
  const create = useAct('models.create', ['models.list'])
  const [edited, setEdited] = useState<ModelVersion | null>(null)
  const [isReverting, setIsReverting] = useState(false)
  const draftFrom = (live: ModelVersion | undefined) => {
    const name = texts.draftName(dayText(new Date().toISOString().slice(0, 10)))
    if (live) create.mutate({ name, fromModelId: live.id }, { onSuccess: setEdited })
  }
  return (
    <QueryView query={query}>
      {({ items, buildingJobId, canRevert }) => (
        <>
          {buildingJobId === null ? null : renderJob(buildingJobId)}
          <VersionList versions={items} onEdit={setEdited} />
          <Button kind='primary' label={texts.newDraft} isBusy={create.isPending} onPress={() => draftFrom(items.find(({ status }) => status === 'live'))} />
          {canRevert ? <Button label={texts.revert} onPress={() => setIsReverting(true)} /> : null}
          {edited === null ? null : <DraftEditor key={edited.id} version={edited} onClose={() => setEdited(null)} />}
          <RevertSheet isOpen={isReverting} onClose={() => setIsReverting(false)} />
        </>
      )}
    </QueryView>
  )
}
