import type { AttendanceCheck, AttendanceTotals } from '@shared/model/attendance-file'
import { Text, View } from '@tarojs/components'
import { Cell } from '@/components/cell'
import { attendanceTexts } from '@/i18n/attendance'
import './attendance.less'

const shownTotals = ['personCount', 'minutes', 'questionCount', 'pollCount', 'leadCount'] as const satisfies readonly (keyof AttendanceTotals)[]
const statuses = ['new', 'changed', 'same', 'without-consent', 'withdrawn'] as const

/** What the file says of everybody together, and what would become of them. */
export const Counts = ({ check }: { check: AttendanceCheck }) => {
  const texts = attendanceTexts()
  const totals = shownTotals.filter((key) => key === 'personCount' || check.totals[key] > 0)
  return (
    <>
      <View className='attendance__totals'>
        {totals.map((key) => (
          <View key={key} className='attendance__total'>
            <Text className='attendance__number'>{String(check.totals[key])}</Text>
            <Text className='attendance__note'>{texts.totals[key]}</Text>
          </View>
        ))}
      </View>
      {statuses
        .filter((status) => check.counts[status] > 0)
        .map((status) => (
          <Cell key={status} title={texts.status[status]} value={String(check.counts[status])} />
        ))}
    </>
  )
}
