import type { ImportDryRun } from '@shared/contracts/imports'
import type { AnyImportField, ColumnMapping, ImportKind } from '@shared/model/import'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Sheet } from '@/components/sheet'
import { Tag } from '@/components/tag'
import { importsTexts } from '@/i18n/imports'
import { fieldsOf, mapField, requiredFields } from './mapping'
import './imports.less'

type Column = ImportDryRun['columns'][number]

interface MappingListProps {
  kind: ImportKind
  columns: Column[]
  mapping: ColumnMapping
  onChange: (mapping: ColumnMapping) => void
}

const exampleText = ({ examples }: Column): string | undefined => {
  const shown = examples.filter((example) => example !== '')
  return shown.length === 0 ? undefined : importsTexts().examples(shown)
}

interface ColumnSheetProps {
  field: AnyImportField | null
  columns: Column[]
  onChoose: (field: AnyImportField, column: number | null) => void
  onClose: () => void
}

const ColumnSheet = ({ field, columns, onChoose, onClose }: ColumnSheetProps) => {
  const texts = importsTexts()
  if (field === null) return null
  return (
    <Sheet isOpen title={texts.field[field]} onClose={onClose}>
      <Cell title={texts.notRead} onPress={() => onChoose(field, null)} />
      {columns.map((column, index) => (
        <Cell key={column.name + String(index)} title={column.name} note={exampleText(column)} onPress={() => onChoose(field, index)} />
      ))}
    </Sheet>
  )
}

/** Which column holds which of our fields; pressing a field chooses another column. */
export const MappingList = ({ kind, columns, mapping, onChange }: MappingListProps) => {
  const texts = importsTexts()
  const [field, setField] = useState<AnyImportField | null>(null)
  const choose = (chosen: AnyImportField, column: number | null) => {
    onChange(mapField(mapping, chosen, column))
    setField(null)
  }
  return (
    <View>
      <CellGroup title={texts.mappingTitle} note={texts.mappingText}>
        {fieldsOf[kind].map((each) => {
          const column = columns[mapping[each] ?? -1]
          const isMissing = requiredFields[kind].includes(each) && column === undefined
          return (
            <Cell
              key={each}
              title={texts.field[each]}
              note={column === undefined ? undefined : exampleText(column)}
              value={isMissing ? <Tag tone='warn' label={texts.required} /> : (column?.name ?? texts.notRead)}
              onPress={() => setField(each)}
            />
          )
        })}
      </CellGroup>
      <ColumnSheet field={field} columns={columns} onChoose={choose} onClose={() => setField(null)} />
    </View>
  )
}
