import type { ModelVersion } from '@shared/contracts/models'
import { checkModel } from '@shared/domain/models/check-model'
import type { ScoringModel } from '@shared/model/scoring-model'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { modelsTexts } from '@/i18n/models'

export interface DraftEnds {
  /** The draft's id; its trial has begun. */
  onTried: (modelId: string) => void
  onClose: () => void
}

/** A draft being edited: what stands against it, and saving, trying and publishing it as it is. */
export const useDraft = (version: ModelVersion, { onTried, onClose }: DraftEnds) => {
  const [saved, setSaved] = useState(version)
  const [model, setModel] = useState<ScoringModel>(version.model)
  const update = useAct('models.update', ['models.list'])
  const publish = useAct('models.publish', ['models.list'])
  const attempt = useAct('models.try', ['models.getTrial'])
  const change = (changes: Partial<ScoringModel>) => setModel({ ...model, ...changes })
  const save = async () => {
    // Unchanged it stays at its revision, so that its trial stays its trial.
    if (saved.isFrozen || JSON.stringify(model) === JSON.stringify(saved.model)) return { modelId: saved.id, revision: saved.revision }
    const { version: _version, ...rest } = model
    const { problems: _problems, ...after } = await update.mutateAsync({ modelId: saved.id, revision: saved.revision, model: rest })
    setSaved(after)
    return { modelId: after.id, revision: after.revision }
  }
  const problems = checkModel(model)
  const error = update.error ?? publish.error ?? attempt.error
  /** What goes wrong is said below the rules; the sheet stays open. */
  const end = (work: Promise<void>) => void work.then(onClose).catch(() => undefined)
  return {
    model,
    change,
    setPoints: (kind: string, points: number) => change({ rules: model.rules.map((rule) => (rule.kind === kind ? { ...rule, points } : rule)) }),
    isPublishable: problems.length === 0,
    sentences: [...problems.map((problem) => modelsTexts().problems[problem]), ...(error === null ? [] : [error.message])],
    isBusy: { save: update.isPending, attempt: attempt.isPending, publish: publish.isPending },
    save: () => end(save().then(() => undefined)),
    saveAndTry: () =>
      end(
        save()
          .then((draft) => attempt.mutateAsync(draft))
          .then(() => onTried(version.id))
      ),
    saveAndPublish: () =>
      end(
        save()
          .then((draft) => publish.mutateAsync(draft))
          .then(() => undefined)
      )
  }
}
