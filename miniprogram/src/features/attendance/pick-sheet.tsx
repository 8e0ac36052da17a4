import type { LiveEvent } from '@shared/model/event'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { ChoiceChips } from '@/components/choice-chips'
import { attendanceTexts } from '@/i18n/attendance'
import './attendance.less'

interface PickSheetProps {
  sessions: LiveEvent['sessions']
  problem: string | null
  onPick: (sessionId: string | null) => void
}

const whole = 'whole-event'

/** Chooses a file, and for an event of several sessions which of them it is about. */
export const PickSheet = ({ sessions, problem, onPick }: PickSheetProps) => {
  const texts = attendanceTexts()
  const [session, setSession] = useState(whole)
  return (
    <CellGroup title={texts.pickTitle}>
      <View className='attendance'>
        <Text className='attendance__note'>{texts.pickText}</Text>
        {sessions.length === 0 ? null : (
          <ChoiceChips
            label={texts.session}
            isMultiple={false}
            options={[{ value: whole, label: texts.wholeEvent }, ...sessions.map(({ id, title }) => ({ value: id, label: title }))]}
            selected={[session]}
            onChange={([chosen = whole]) => setSession(chosen)}
          />
        )}
        {problem === null ? null : <Text className='attendance__problem'>{problem}</Text>}
        <Button kind='primary' label={texts.pick} onPress={() => onPick(session === whole ? null : session)} />
      </View>
    </CellGroup>
  )
}
