import type { ModelVersion } from '@shared/contracts/models'
import { describeRepetition } from '@shared/domain/engagement/describe-repetition'
import { checkModel } from '@shared/domain/models/check-model'
import type { ScoringModel } from '@shared/model/scoring-model'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { Stepper } from '@/components/stepper'
import { accountTexts } from '@/i18n/accounts'
import { modelsTexts } from '@/i18n/models'

interface DraftEditorProps {
  version: ModelVersion
  onClose: () => void
}

const pointsRange = { min: -50, max: 100, step: 1 }

/** A draft's rules with what each says in words; saved as a whole, published when nothing stands against it. */
export const DraftEditor = ({ version, onClose }: DraftEditorProps) => {
  const texts = modelsTexts()
  const kinds = accountTexts().touch
  const [model, setModel] = useState<ScoringModel>(version.model)
  const update = useAct('models.update', ['models.list'])
  const publish = useAct('models.publish', ['models.list'])
  const change = (changes: Partial<ScoringModel>) => setModel({ ...model, ...changes })
  const setPoints = (kind: string, points: number) => change({ rules: model.rules.map((rule) => (rule.kind === kind ? { ...rule, points } : rule)) })
  const save = async () => {
    const { version: _version, ...rest } = model
    return version.status === 'failed' ? version : update.mutateAsync({ modelId: version.id, revision: version.revision, model: rest })
  }
  const saveAndPublish = async () => {
    const saved = await save()
    await publish.mutateAsync({ modelId: saved.id, revision: saved.revision })
    onClose()
  }
  const problems = checkModel(model)
  const error = update.error ?? publish.error
  const footer = (
    <View className='stack'>
      {[...problems.map((problem) => texts.problems[problem]), ...(error === null ? [] : [error.message])].map((sentence) => (
        <Text key={sentence} className='field__error'>
          {sentence}
        </Text>
      ))}
      <Button
        label={texts.save}
        isBusy={update.isPending}
        onPress={() =>
          void save()
            .then(onClose)
            .catch(() => undefined)
        }
      />
      <Button
        kind='primary'
        label={texts.publish}
        isDisabled={problems.length > 0}
        isBusy={publish.isPending}
        onPress={() => void saveAndPublish().catch(() => undefined)}
      />
    </View>
  )
  return (
    <Sheet isOpen title={texts.version(version.number)} onClose={onClose} footer={footer}>
      <Stepper
        label={texts.halfLife}
        value={model.halfLifeDays}
        range={{ min: 1, max: 365, step: 5 }}
        unit={texts.days}
        onChange={(halfLifeDays) => change({ halfLifeDays })}
      />
      <Stepper
        label={texts.levelOne}
        value={model.levelOneFromScore}
        range={{ min: 1, max: 100, step: 5 }}
        unit={texts.points}
        onChange={(levelOneFromScore) => change({ levelOneFromScore })}
      />
      <Stepper
        label={texts.levelTwo}
        value={model.levelTwoFromScore}
        range={{ min: 1, max: 100, step: 5 }}
        unit={texts.points}
        onChange={(levelTwoFromScore) => change({ levelTwoFromScore })}
      />
      {model.rules.map((rule) => (
        <Stepper
          key={rule.kind}
          label={`${kinds[rule.kind]} · ${describeRepetition(rule, texts.language)}`}
          value={rule.points}
          range={pointsRange}
          unit={texts.points}
          onChange={(points) => setPoints(rule.kind, points)}
        />
      ))}
    </Sheet>
  )
}
