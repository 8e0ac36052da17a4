import type { ModelTrialView } from '@shared/contracts/model-trials'
import type { ModelVersion } from '@shared/contracts/models'
import { numberOfVersion } from '@shared/model/scoring-slots'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { momentText } from '@/i18n/dates'
import { modelTrialTexts } from '@/i18n/model-trials'
import { modelsTexts } from '@/i18n/models'
import type { Progress } from './progress'
import { TrialResult } from './trial-result'
import './trial.less'

interface TrialViewProps {
  version: ModelVersion
  progress: (progress: Progress) => ReactNode
}

const nameOf = (version: string): string => modelsTexts().version(numberOfVersion(version))

interface RunningProps extends Pick<TrialViewProps, 'progress'> {
  trial: ModelTrialView
  onEnd: () => void
  onAgain: () => void
}

const Running = ({ trial, progress, onEnd, onAgain }: RunningProps) => {
  const texts = modelTrialTexts()
  const cancel = useAct('models.cancelTrial', ['models.getTrial'])
  return (
    <>
      {progress({
        jobId: trial.jobId,
        title: texts.running(nameOf(trial.modelVersion)),
        note: texts.runningNote,
        onDone: onEnd,
        onAgain,
        againLabel: texts.again
      })}
      {trial.status === 'running' ? <Button label={texts.cancel} isBusy={cancel.isPending} onPress={() => cancel.mutate({ trialId: trial.id })} /> : null}
    </>
  )
}

const Stale = ({ onAgain, isBusy, text }: { onAgain: () => void; isBusy: boolean; text: string }) => (
  <CellGroup>
    <View className='card__body trial__stale'>
      <Text>{text}</Text>
      <Button label={modelTrialTexts().again} isBusy={isBusy} onPress={onAgain} />
    </View>
  </CellGroup>
)

/** What a draft would do, from the whole ledger: how far the trial is, or what came of it. Nothing is shown before the draft was tried. */
export const TrialView = ({ version, progress }: TrialViewProps) => {
  const texts = modelTrialTexts()
  const query = useAsk('models.getTrial', { modelId: version.id })
  const again = useAct('models.try', ['models.getTrial'])
  const tryAgain = () => again.mutate({ modelId: version.id, revision: version.revision })
  return (
    <QueryView query={query} isEmpty={({ trial }) => trial === null} empty={null}>
      {({ trial }) => {
        if (trial === null) return null
        if (trial.status === 'cancelled') return <Stale text={texts.cancelled(nameOf(trial.modelVersion))} isBusy={again.isPending} onAgain={tryAgain} />
        if (trial.result === null) return <Running trial={trial} progress={progress} onEnd={() => void query.refetch()} onAgain={tryAgain} />
        const when = texts.when({ live: nameOf(trial.liveModelVersion), at: momentText(trial.endedAt ?? trial.startedAt) })
        return (
          <>
            {trial.revision === version.revision || version.isFrozen ? null : <Stale text={texts.stale} isBusy={again.isPending} onAgain={tryAgain} />}
            <TrialResult trialId={trial.id} title={texts.title(nameOf(trial.modelVersion))} note={when} result={trial.result} />
          </>
        )
      }}
    </QueryView>
  )
}
