import type { AttendanceCheck, AttendanceMapping } from '@shared/model/attendance-file'
import { type AttendanceField, attendanceFields } from '@shared/model/attendance-words'
import { useState } from 'react'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Sheet } from '@/components/sheet'
import { attendanceTexts } from '@/i18n/attendance'
import { withColumn } from './attendance-flow'

interface ColumnListProps {
  columns: AttendanceCheck['columns']
  mapping: AttendanceMapping
  onChange: (mapping: AttendanceMapping) => void
}

const exampleText = (column: AttendanceCheck['columns'][number] | undefined): string | undefined =>
  column === undefined || column.examples.length === 0 ? undefined : attendanceTexts().examples(column.examples)

/** Which column holds which of our fields; pressing a field chooses another column. */
export const ColumnList = ({ columns, mapping, onChange }: ColumnListProps) => {
  const texts = attendanceTexts()
  const [field, setField] = useState<AttendanceField | null>(null)
  const choose = (column: number | null) => {
    if (field !== null) onChange(withColumn(mapping, field, column))
    setField(null)
  }
  return (
    <CellGroup title={texts.mappingTitle} note={texts.mappingText}>
      {attendanceFields.map((each) => {
        const column = columns[mapping[each] ?? -1]
        return <Cell key={each} title={texts.field[each]} note={exampleText(column)} value={column?.name ?? texts.notRead} onPress={() => setField(each)} />
      })}
      <Sheet isOpen={field !== null} title={field === null ? '' : texts.field[field]} onClose={() => setField(null)}>
        <Cell title={texts.notRead} onPress={() => choose(null)} />
        {columns.map((column, index) => (
          <Cell key={column.name + String(index)} title={column.name} note={exampleText(column)} onPress={() => choose(index)} />
        ))}
      </Sheet>
    </CellGroup>
  )
}
