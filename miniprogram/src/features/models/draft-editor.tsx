import type { ModelVersion } from '@shared/contracts/models'
import { describeRepetition } from '@shared/domain/engagement/describe-repetition'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { Stepper } from '@/components/stepper'
import { accountTexts } from '@/i18n/accounts'
import { modelTrialTexts } from '@/i18n/model-trials'
import { modelsTexts } from '@/i18n/models'
import { type DraftEnds, useDraft } from './use-draft'

interface DraftEditorProps extends DraftEnds {
  version: ModelVersion
}

type Draft = ReturnType<typeof useDraft>

const pointsRange = { min: -50, max: 100, step: 1 }
const levelRange = { min: 1, max: 100, step: 5 }

const Footer = ({ draft }: { draft: Draft }) => (
  <View className='stack'>
    {draft.sentences.map((sentence) => (
      <Text key={sentence} className='field__error'>
        {sentence}
      </Text>
    ))}
    <Button label={modelsTexts().save} isBusy={draft.isBusy.save} onPress={draft.save} />
    <Button kind='primary' label={modelTrialTexts().try} isDisabled={!draft.isPublishable} isBusy={draft.isBusy.attempt} onPress={draft.saveAndTry} />
    <Button label={modelsTexts().publish} isDisabled={!draft.isPublishable} isBusy={draft.isBusy.publish} onPress={draft.saveAndPublish} />
  </View>
)

const Rules = ({ draft: { model, setPoints } }: { draft: Draft }) => {
  const texts = modelsTexts()
  const kinds = accountTexts().touch
  return (
    <>
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
    </>
  )
}

/** A draft's rules with what each says in words; saved as a whole, tried on the whole ledger, published when nothing stands against it. */
export const DraftEditor = ({ version, ...ends }: DraftEditorProps) => {
  const texts = modelsTexts()
  const draft = useDraft(version, ends)
  const { model, change } = draft
  return (
    <Sheet isOpen title={texts.version(version.number)} onClose={ends.onClose} footer={<Footer draft={draft} />}>
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
        range={levelRange}
        unit={texts.points}
        onChange={(levelOneFromScore) => change({ levelOneFromScore })}
      />
      <Stepper
        label={texts.levelTwo}
        value={model.levelTwoFromScore}
        range={levelRange}
        unit={texts.points}
        onChange={(levelTwoFromScore) => change({ levelTwoFromScore })}
      />
      <Rules draft={draft} />
    </Sheet>
  )
}
