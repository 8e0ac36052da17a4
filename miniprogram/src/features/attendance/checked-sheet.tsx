import { consentClaims } from '@shared/model/attendance-words'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Columns } from '@/components/columns'
import { Segmented } from '@/components/segmented'
import { attendanceTexts } from '@/i18n/attendance'
import { type AttendanceStep, tellsEnough, writtenCount } from './attendance-flow'
import { ColumnList } from './column-list'
import { Counts } from './counts'
import { ErrorRows, PeopleRows } from './sheet-rows'
import type { AttendanceScreenFlow } from './use-attendance-flow'
import './attendance.less'

interface CheckedSheetProps {
  step: AttendanceStep & { kind: 'checked' }
  problem: string | null
  flow: AttendanceScreenFlow
}

const Consent = ({ step, flow }: Pick<CheckedSheetProps, 'step' | 'flow'>) => {
  const texts = attendanceTexts()
  const { consentClaim } = step.reading
  return (
    <CellGroup title={texts.consentTitle} note={texts.consentNote[consentClaim]}>
      <View className='attendance'>
        <Segmented
          label={texts.consentTitle}
          value={consentClaim}
          options={consentClaims.map((claim) => ({ value: claim, label: texts.consentClaim[claim] }))}
          onChange={(claim) => void flow.claim(step, claim)}
        />
      </View>
    </CellGroup>
  )
}

/** Who is known only by number is worth a total; nothing at all is worth nothing. */
const commitLabel = (written: number, isOnlyCounted: boolean): string => {
  const texts = attendanceTexts()
  if (written > 0) return texts.commit(written)
  return isOnlyCounted ? texts.commitCounts : texts.nothingNew
}

const Actions = ({ step, problem, flow }: CheckedSheetProps) => {
  const texts = attendanceTexts()
  const { check, reading, isChanged } = step
  const isEnough = tellsEnough(reading.mapping ?? check.mapping, check.layout)
  const written = writtenCount(check)
  const isOnlyCounted = written === 0 && check.counts['without-consent'] > 0
  return (
    <View className='attendance'>
      {check.isOtherDay ? <Text className='attendance__problem'>{texts.isOtherDay}</Text> : null}
      {isEnough ? null : <Text className='attendance__problem'>{texts.needsColumns}</Text>}
      {problem === null ? null : <Text className='attendance__problem'>{problem}</Text>}
      {isChanged ? (
        <Button kind='primary' label={texts.recheck} isDisabled={!isEnough} onPress={() => void flow.recheck(step)} />
      ) : (
        <Button
          kind='primary'
          label={commitLabel(written, isOnlyCounted)}
          isDisabled={!isEnough || (written === 0 && !isOnlyCounted)}
          onPress={() => void flow.commit(step)}
        />
      )}
      <Button kind='text' label={texts.otherFile} onPress={flow.startOver} />
    </View>
  )
}

/** What a commit would do, before it does it. */
export const CheckedSheet = (props: CheckedSheetProps) => {
  const texts = attendanceTexts()
  const { step, flow } = props
  const { check, reading, file } = step
  const read = texts.read(texts.layout[check.layout], texts.encoding[check.encoding], check.rowCount)
  return (
    <Columns>
      <View>
        <CellGroup title={texts.checkedTitle} note={`${file.fileName} · ${read}${check.hostRowCount === 0 ? '' : ` · ${texts.hostRows(check.hostRowCount)}`}`}>
          <Counts check={check} />
          <Actions {...props} />
        </CellGroup>
        <Consent step={step} flow={flow} />
        <ErrorRows check={check} />
        <PeopleRows check={check} />
      </View>
      <View>
        <ColumnList columns={check.columns} mapping={reading.mapping ?? check.mapping} onChange={(mapping) => flow.change(step, mapping)} />
      </View>
    </Columns>
  )
}
