import type { ScanAnswer } from '@shared/model/attendance'
import { Text, View } from '@tarojs/components'
import { classNames } from '@/components/class-names'
import { Tag } from '@/components/tag'
import { clockTime } from '@/i18n/dates'
import { gateTexts } from '@/i18n/gate'
import { accessible } from '@/platform/accessible'
import './gate.less'

const welcome: readonly string[] = ['in', 'out']

/** The answer of the last scan, to be read at arm's length. */
export const GateAnswer = ({ answer: { status, person, inAt, staffName } }: { answer: ScanAnswer }) => {
  const texts = gateTexts()
  const detail = status === 'already-in' && inAt !== null ? texts.since(clockTime(inAt), staffName ?? '') : texts.detail[status]
  return (
    <View className={classNames('gate-answer', welcome.includes(status) ? 'gate-answer--good' : 'gate-answer--stop')} {...accessible({ role: 'status' })}>
      <Text className='gate-answer__status'>{texts.status[status]}</Text>
      {person === null ? null : (
        <View className='gate-answer__person'>
          <Text className='gate-answer__name'>{person.name}</Text>
          <Text>{person.companyName}</Text>
          {person.hint === null ? null : <Tag label={texts.hint[person.hint]} tone={person.hint === 'target' ? 'brand' : 'warn'} />}
        </View>
      )}
      <Text>{detail}</Text>
    </View>
  )
}
