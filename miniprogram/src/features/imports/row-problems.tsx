import type { ImportDryRun } from '@shared/contracts/imports'
import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { componentTexts } from '@/i18n/components'
import { importsTexts } from '@/i18n/imports'
import './imports.less'

interface RowListProps {
  title: string
  note: string
  rows: ReactNode[]
  totalCount: number
}

/** Few rows are seen at once; the rest comes at a press. */
const foldedCount = 8

const RowList = ({ title, note, rows, totalCount }: RowListProps) => {
  const [isUnfolded, setIsUnfolded] = useState(false)
  const texts = componentTexts()
  if (totalCount === 0) return null
  return (
    <CellGroup title={`${title} ${totalCount}`} note={rows.length < totalCount ? `${note} ${importsTexts().firstOnly(rows.length, totalCount)}` : note}>
      {isUnfolded ? rows : rows.slice(0, foldedCount)}
      {rows.length > foldedCount ? (
        <View className='import-fold'>
          <Button kind='text' size='small' label={isUnfolded ? texts.showFewer : texts.showAll(rows.length)} onPress={() => setIsUnfolded(!isUnfolded)} />
        </View>
      ) : null}
    </CellGroup>
  )
}

interface DryRunProps {
  dryRun: ImportDryRun
}

/** Rows a commit leaves out, each with what is wrong and what to do. */
export const ErrorRows = ({ dryRun }: DryRunProps) => {
  const texts = importsTexts()
  const rows = dryRun.errors.map(({ rowNumber, column, value, message }) => (
    <View key={`${rowNumber} ${column}`} className='import-row'>
      <Text className='import-row__place'>{texts.errorRow(rowNumber, column)}</Text>
      {value === '' ? null : <Text className='import-row__value'>{texts.errorValue(value)}</Text>}
      <Text className='import-row__message'>{message}</Text>
    </View>
  ))
  return <RowList title={texts.errorsTitle} note={texts.errorsText} rows={rows} totalCount={dryRun.errorCount} />
}

/** Rows whose company is there already. */
export const DuplicateRows = ({ dryRun }: DryRunProps) => {
  const texts = importsTexts()
  const rows = dryRun.duplicates.map(({ rowNumber, legalName, reason }) => (
    <View key={rowNumber} className='import-row'>
      <Text className='import-row__place'>{`${texts.duplicateRow(rowNumber)} · ${texts.duplicateReason[reason]}`}</Text>
      <Text>{legalName}</Text>
    </View>
  ))
  return <RowList title={texts.duplicatesTitle} note={texts.duplicatesText} rows={rows} totalCount={dryRun.duplicateCount} />
}
