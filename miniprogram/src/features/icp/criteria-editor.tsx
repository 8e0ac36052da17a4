import type { FitAttribute } from '@shared/model/fit'
import type { TraitProjection } from '@shared/model/trait-projection'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { TextField } from '@/components/text-field'
import { icpTexts } from '@/i18n/icp'
import { addCriterion, type CriteriaDraft, removeCriterion, replaceCriterion, weightSharePercent } from './criteria-draft'
import { CriterionCard } from './criterion-card'
import type { IcpEditor } from './use-icp-editor'
import './criteria.less'

const attributes: readonly FitAttribute[] = ['industry', 'region', 'ownership', 'board', 'yearsListed', 'employeeCount', 'annualRevenueCny', 'technologies']
/** What one usually gates with, and what one usually weighs. */
const gatesFirst: readonly FitAttribute[] = ['industry', 'region', 'ownership']

interface DraftProps {
  draft: CriteriaDraft
  onChange: (draft: CriteriaDraft) => void
}

const AddCriterion = ({ draft, onChange }: DraftProps) => {
  const texts = icpTexts()
  const add = (attribute: FitAttribute) => onChange(addCriterion(draft, attribute, gatesFirst.includes(attribute) ? 'must' : 'should'))
  return (
    <CellGroup title={texts.addTitle}>
      <View className='criteria-add'>
        {attributes.map((attribute) => (
          <Button key={attribute} size='small' label={`+ ${texts.attribute[attribute]}`} onPress={() => add(attribute)} />
        ))}
      </View>
    </CellGroup>
  )
}

interface CriteriaEditorProps {
  editor: IcpEditor
  projection: TraitProjection
}

/** Name and criteria of a profile. */
export const CriteriaEditor = ({ editor, projection }: CriteriaEditorProps) => {
  const texts = icpTexts()
  const { draft, setDraft } = editor
  return (
    <View>
      <CellGroup>
        <TextField
          label={texts.name}
          value={editor.name}
          maxLength={60}
          onChange={editor.setName}
          error={editor.name.trim() === '' ? texts.needsName : undefined}
        />
      </CellGroup>
      <CellGroup title={texts.criteriaTitle} note={texts.criteriaText}>
        {draft.criteria.length === 0 ? <Text className='criteria-none'>{texts.noCriteria}</Text> : null}
        {draft.criteria.map((criterion) => (
          <CriterionCard
            key={criterion.id}
            criterion={criterion}
            projection={projection}
            sharePercent={weightSharePercent(draft.criteria, criterion)}
            onChange={(changed) => setDraft((before) => replaceCriterion(before, changed))}
            onRemove={() => setDraft((before) => removeCriterion(before, criterion.id))}
          />
        ))}
      </CellGroup>
      <AddCriterion draft={draft} onChange={setDraft} />
    </View>
  )
}
