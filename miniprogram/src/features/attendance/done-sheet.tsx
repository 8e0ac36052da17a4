import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { attendanceTexts } from '@/i18n/attendance'
import type { AttendanceStep } from './attendance-flow'
import './attendance.less'

interface DoneSheetProps {
  step: AttendanceStep & { kind: 'done' }
  onAgain: () => void
}

const linesOf = ({ new: created = 0, changed = 0, same = 0, 'without-consent': without = 0, withdrawn = 0, errors = 0 }: Record<string, number>): string[] => {
  const texts = attendanceTexts()
  return [
    texts.doneText(created, changed),
    ...(same === 0 ? [] : [texts.doneSame(same)]),
    ...(without === 0 ? [] : [texts.doneWithout(without)]),
    ...(withdrawn === 0 ? [] : [texts.doneWithdrawn(withdrawn)]),
    ...(errors === 0 ? [] : [texts.doneErrors(errors)])
  ]
}

/** What an import did, or that it was undone. */
export const DoneSheet = ({ step, onAgain }: DoneSheetProps) => {
  const texts = attendanceTexts()
  const [first = '', ...more] = step.isUndo ? [texts.undoneText(step.summary.removed ?? 0)] : linesOf(step.summary)
  return (
    <CellGroup {...(step.isUndo ? {} : { title: texts.doneTitle })}>
      <View className='attendance'>
        <Text className='attendance__result'>{first}</Text>
        {more.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <Button kind='primary' label={texts.again} onPress={onAgain} />
      </View>
    </CellGroup>
  )
}
