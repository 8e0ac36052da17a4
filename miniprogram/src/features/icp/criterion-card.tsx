import type { FitCriterion } from '@shared/model/fit'
import type { TraitProjection } from '@shared/model/trait-projection'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { NumberField } from '@/components/number-field'
import { Segmented } from '@/components/segmented'
import { icpTexts } from '@/i18n/icp'
import { type CriterionKind, problemOfCriterion, type RangeCriterion, type SetCriterion } from './criteria-draft'
import { valueOptions, withChosen } from './preview-view'
import { shownBound, storedBound } from './range-units'
import { WeightField } from './weight-field'
import './criteria.less'

interface PartProps<Criterion extends FitCriterion> {
  criterion: Criterion
  onChange: (criterion: FitCriterion) => void
}

const SetValues = ({ criterion, projection, onChange }: PartProps<SetCriterion> & { projection: TraitProjection }) => {
  const texts = icpTexts()
  const { attribute, expected } = criterion
  const options = useMemo(() => withChosen(valueOptions(projection, attribute), expected), [projection, attribute, expected])
  if (options.length === 0) return <Text className='criterion__hint'>{texts.noValues}</Text>
  return (
    <ChoiceChips
      label={texts.attribute[attribute]}
      options={options}
      selected={expected}
      onChange={(selected) => onChange({ ...criterion, expected: selected })}
    />
  )
}

const RangeValues = ({ criterion, onChange }: PartProps<RangeCriterion>) => {
  const texts = icpTexts()
  const { attribute, expected } = criterion
  const change = (side: 'min' | 'max') => (shown: number | null) => onChange({ ...criterion, expected: { ...expected, [side]: storedBound(attribute, shown) } })
  return (
    <View className='criterion__range'>
      <NumberField label={texts.from} unit={texts.unit[attribute]} value={shownBound(attribute, expected.min)} onChange={change('min')} />
      <NumberField label={texts.to} unit={texts.unit[attribute]} value={shownBound(attribute, expected.max)} onChange={change('max')} />
    </View>
  )
}

const kinds: readonly CriterionKind[] = ['must', 'should', 'must-not']

interface CriterionCardProps extends PartProps<FitCriterion> {
  projection: TraitProjection
  /** Its part of all should weights, in percent. */
  sharePercent: number | null
  onRemove: () => void
}

/** One criterion: what it is about, whether it gates or weighs, and the values it asks for. */
export const CriterionCard = ({ criterion, projection, sharePercent, onChange, onRemove }: CriterionCardProps) => {
  const texts = icpTexts()
  const problem = problemOfCriterion(criterion)
  return (
    <View className={`criterion criterion--${criterion.kind}`}>
      <View className='criterion__head'>
        <Text className='criterion__name'>{texts.attribute[criterion.attribute]}</Text>
        <Button kind='text' size='small' label={texts.remove} onPress={onRemove} />
      </View>
      <View className='criterion__kinds'>
        <Segmented
          label={texts.attribute[criterion.attribute]}
          options={kinds.map((kind) => ({ value: kind, label: texts.kind[kind] }))}
          value={criterion.kind}
          onChange={(kind) => onChange({ ...criterion, kind })}
        />
      </View>
      {criterion.operator === 'in' ? (
        <SetValues criterion={criterion} projection={projection} onChange={onChange} />
      ) : (
        <RangeValues criterion={criterion} onChange={onChange} />
      )}
      {criterion.kind === 'should' ? (
        <WeightField weight={criterion.weight} sharePercent={sharePercent} onChange={(weight) => onChange({ ...criterion, weight })} />
      ) : null}
      {problem === null ? null : <Text className='criterion__problem'>{texts.problem[problem]}</Text>}
    </View>
  )
}
