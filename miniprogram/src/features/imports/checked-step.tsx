import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Columns } from '@/components/columns'
import { importsTexts } from '@/i18n/imports'
import { AmountUnitChoice } from './amount-unit-choice'
import type { ImportStep } from './import-flow'
import { countChoices } from './lookalike-choices'
import { LookalikeRows } from './lookalike-rows'
import { isComplete, isSameMapping } from './mapping'
import { MappingList } from './mapping-list'
import { DuplicateRows, ErrorRows } from './row-problems'
import type { ImportScreenFlow } from './use-import-flow'
import './imports.less'

interface CheckedStepProps {
  step: ImportStep & { kind: 'checked' }
  problem: string | null
  flow: ImportScreenFlow
}

const Counts = ({ step }: Pick<CheckedStepProps, 'step'>) => {
  const texts = importsTexts()
  const { newCount, changedCount, duplicateCount, errorCount, probableCount, unsureCount } = step.dryRun
  const counts = [
    { key: 'new', label: texts.newCount[step.file.kind], count: newCount },
    ...(step.file.kind === 'deals' ? [{ key: 'new', label: texts.changedCount, count: changedCount }] : []),
    ...(probableCount + unsureCount === 0 ? [] : [{ key: 'alike', label: texts.alikeCount, count: probableCount + unsureCount }]),
    { key: 'duplicate', label: texts.duplicateCount, count: duplicateCount },
    { key: 'error', label: texts.errorCount, count: errorCount }
  ]
  return (
    <View className={`import-counts import-counts--${counts.length}`}>
      {counts.map(({ key, label, count }) => (
        <View key={label} className={`import-count import-count--${count === 0 ? 'none' : key}`}>
          <Text className='import-count__number'>{String(count)}</Text>
          <Text className='import-count__label'>{label}</Text>
        </View>
      ))}
    </View>
  )
}

const commitLabel = ({ file }: CheckedStepProps['step'], { writtenCount, mergedCount }: { writtenCount: number; mergedCount: number }): string => {
  const texts = importsTexts()
  if (mergedCount > 0) return texts.commitMerged(writtenCount, mergedCount)
  return writtenCount === 0 ? texts.nothingNew : texts.commit[file.kind](writtenCount)
}

const Actions = ({ step, problem, flow }: CheckedStepProps) => {
  const texts = importsTexts()
  const { dryRun, mapping, amountUnit, file } = step
  const isChanged = !isSameMapping(mapping, dryRun.mapping) || amountUnit !== dryRun.amountUnit
  const hasName = isComplete(file.kind, mapping)
  const { mergedCount, createdCount, undecidedCount } = countChoices(dryRun, step.choices)
  const writtenCount = dryRun.newCount + dryRun.changedCount + createdCount
  return (
    <View className='import-actions'>
      {problem === null ? null : <Text className='import-problem'>{problem}</Text>}
      {undecidedCount === 0 ? null : <Text className='import-problem'>{texts.needsChoice(undecidedCount)}</Text>}
      {hasName ? null : <Text className='import-problem'>{texts.needsName[file.kind]}</Text>}
      {isChanged ? (
        <Button kind='primary' label={texts.recheck} isDisabled={!hasName} onPress={() => void flow.recheck(step)} />
      ) : (
        <Button
          kind='primary'
          label={commitLabel(step, { writtenCount, mergedCount })}
          isDisabled={writtenCount + mergedCount === 0 || undecidedCount > 0}
          onPress={() => void flow.commit(step)}
        />
      )}
      <Button kind='text' label={texts.otherFile} onPress={flow.startOver} />
    </View>
  )
}

/** What a commit would do, before it does it. */
export const CheckedStep = ({ step, problem, flow }: CheckedStepProps) => {
  const texts = importsTexts()
  const { file, dryRun, mapping, amountUnit } = step
  return (
    <Columns>
      <View>
        <CellGroup title={texts.checkedTitle} note={`${file.fileName} · ${texts.rowCount(dryRun.rowCount)} · ${texts.encoding[dryRun.encoding]}`}>
          <Counts step={step} />
          <Actions step={step} problem={problem} flow={flow} />
        </CellGroup>
        <LookalikeRows dryRun={dryRun} choices={step.choices} onChange={flow.changeChoices} />
        <ErrorRows dryRun={dryRun} />
        <DuplicateRows dryRun={dryRun} />
      </View>
      <View>
        <AmountUnitChoice amountUnit={amountUnit} onChange={flow.changeUnit} />
        <MappingList kind={file.kind} columns={dryRun.columns} mapping={mapping} onChange={flow.changeMapping} />
      </View>
    </Columns>
  )
}
