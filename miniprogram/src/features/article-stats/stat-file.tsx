import type { ActionOutput } from '@shared/contracts/registry'
import { requiredStatColumns, type StatColumn } from '@shared/model/stat-file'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { ChoiceChips } from '@/components/choice-chips'
import { articleStatsTexts } from '@/i18n/article-stats'
import { type StatFileFlow, useStatFile } from './use-stat-file'
import './article-stats.less'

type Checked = ActionOutput<'articleStats.checkFile'>

const maxErrorsShown = 8

/** A column that was not recognised, to be chosen by hand. */
const MissingColumn = ({ column, checked, onChoose }: { column: StatColumn; checked: Checked; onChoose: (column: StatColumn, index: number) => void }) => {
  const texts = articleStatsTexts()
  return (
    <View className='stat-file__part'>
      <ChoiceChips
        label={texts.whichColumn(texts.column[column])}
        options={checked.headers.map((header, index) => ({ value: String(index), label: header === '' ? texts.unnamedColumn(index + 1) : header }))}
        selected={[]}
        isMultiple={false}
        onChange={([index]) => {
          if (index !== undefined) onChoose(column, Number(index))
        }}
      />
    </View>
  )
}

const BadRows = ({ errors }: Pick<Checked, 'errors'>) => {
  const texts = articleStatsTexts()
  return (
    <>
      {errors.slice(0, maxErrorsShown).map(({ rowNumber, column, value, message }) => (
        <Cell key={`${rowNumber} ${column}`} title={texts.badRow(rowNumber, column)} note={value === '' ? message : `“${value}” ${message}`} />
      ))}
      {errors.length > maxErrorsShown ? <Cell title={texts.moreBadRows(errors.length - maxErrorsShown)} /> : null}
    </>
  )
}

const CheckedFile = ({ checked, flow }: { checked: Checked; flow: StatFileFlow }) => {
  const texts = articleStatsTexts()
  const missing = requiredStatColumns.filter((column) => checked.mapping[column] === undefined)
  const badCount = missing.length > 0 ? 0 : checked.rowCount - checked.goodCount
  return (
    <>
      <Cell title={texts.goodRows(checked.goodCount, checked.rowCount)} note={badCount === 0 ? undefined : texts.badRows(badCount)} />
      {missing.map((column) => (
        <MissingColumn
          key={column}
          column={column}
          checked={checked}
          onChoose={(chosen, index) => void flow.recheck({ ...checked.mapping, [chosen]: index })}
        />
      ))}
      {checked.examples.map(({ title, publishedOn, readUserCount }) => (
        <Cell key={`${publishedOn} ${title}`} title={title} note={texts.publishedOn(publishedOn)} value={texts.reads(readUserCount)} />
      ))}
      <BadRows errors={checked.errors} />
    </>
  )
}

const AccountChoice = ({ flow }: { flow: StatFileFlow }) => {
  const texts = articleStatsTexts()
  const { data } = useAsk('officialAccounts.list', {})
  const items = data?.items ?? []
  const [only] = items
  const chosen = flow.appId ?? (items.length === 1 ? only?.appId : undefined)
  return (
    <View className='stat-file__part'>
      {items.length > 1 ? (
        <ChoiceChips
          label={texts.whichAccount}
          options={items.map(({ appId, name }) => ({ value: appId, label: name }))}
          selected={chosen === undefined ? [] : [chosen]}
          isMultiple={false}
          onChange={([appId]) => flow.chooseAccount(appId)}
        />
      ) : null}
      <Button
        kind='primary'
        label={texts.importRows(flow.checked?.goodCount ?? 0)}
        isDisabled={chosen === undefined || (flow.checked?.goodCount ?? 0) === 0}
        isBusy={flow.isBusy}
        onPress={() => {
          if (chosen !== undefined) void flow.save(chosen)
        }}
      />
    </View>
  )
}

/** The table of the official-account backend, where the interface gives nothing: looked at first, then taken over. */
export const StatFile = () => {
  const texts = articleStatsTexts()
  const flow = useStatFile()
  return (
    <CellGroup title={texts.fileTitle} note={texts.fileText}>
      {flow.checked === null ? null : <CheckedFile checked={flow.checked} flow={flow} />}
      {flow.problem === null ? null : <Text className='field__error stat-file__part'>{flow.problem}</Text>}
      {flow.saved === null ? null : (
        <Cell title={texts.savedRows(flow.saved.savedCount)} note={flow.saved.errorCount === 0 ? undefined : texts.badRows(flow.saved.errorCount)} />
      )}
      {flow.checked === null ? null : <AccountChoice flow={flow} />}
      <View className='stat-file__part'>
        <Button label={flow.checked === null ? texts.pickFile : texts.otherFile} isBusy={flow.isBusy} onPress={() => void flow.pick()} />
      </View>
    </CellGroup>
  )
}
