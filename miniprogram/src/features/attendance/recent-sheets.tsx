import type { AttendanceImport } from '@shared/model/attendance-file'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { Sheet } from '@/components/sheet'
import { attendanceTexts } from '@/i18n/attendance'
import './attendance.less'

interface RecentSheetsProps {
  eventId: string
  onResume: (sheet: AttendanceImport) => void
  onUndo: (sheet: AttendanceImport) => void
}

const noteOf = ({ layout, totals, withoutConsentCount, status }: AttendanceImport): string => {
  const texts = attendanceTexts()
  return [
    texts.fileStatus[status],
    layout === null ? null : texts.layout[layout],
    totals === null ? null : texts.fileTotals(totals.personCount, totals.minutes),
    withoutConsentCount === null || withoutConsentCount === 0 ? null : texts.fileWithout(withoutConsentCount)
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Asks before what a file told is taken away again. */
const UndoSheet = ({ asked, onUndo, onClose }: { asked: AttendanceImport | null; onUndo: (sheet: AttendanceImport) => void; onClose: () => void }) => {
  const texts = attendanceTexts()
  if (asked === null) return null
  return (
    <Sheet isOpen title={asked.fileName} onClose={onClose} footer={<Button kind='warn' label={texts.undo} onPress={() => onUndo(asked)} />}>
      <View className='attendance'>
        <Text>{texts.undoText}</Text>
      </View>
    </Sheet>
  )
}

/** The files of the event so far: one that stopped goes on, one that is in can be undone. */
export const RecentSheets = ({ eventId, onResume, onUndo }: RecentSheetsProps) => {
  const texts = attendanceTexts()
  const [asked, setAsked] = useState<AttendanceImport | null>(null)
  const query = useAsk('attendance.list', { eventId })
  const press = (sheet: AttendanceImport) => (sheet.status === 'committed' ? setAsked(sheet) : onResume(sheet))
  const isEnded = ({ status }: AttendanceImport): boolean => status === 'undone' || status === 'undoing' || status === 'uploading'
  return (
    <QueryView query={query}>
      {({ items }) => (
        <CellGroup title={texts.recentTitle}>
          {items.length === 0 ? (
            <View className='attendance'>
              <Text className='attendance__note'>{texts.recentEmpty}</Text>
            </View>
          ) : null}
          {items.map((sheet) => (
            <Cell key={sheet.id} title={sheet.fileName} note={noteOf(sheet)} {...(isEnded(sheet) ? {} : { onPress: () => press(sheet) })} />
          ))}
          <UndoSheet
            asked={asked}
            onClose={() => setAsked(null)}
            onUndo={(sheet) => {
              setAsked(null)
              onUndo(sheet)
            }}
          />
        </CellGroup>
      )}
    </QueryView>
  )
}
