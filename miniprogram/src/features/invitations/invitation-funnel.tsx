import type { ActionOutput } from '@shared/contracts/registry'
import { Text, View } from '@tarojs/components'
import { invitationTexts } from '@/i18n/invitations'
import { accessible } from '@/platform/accessible'
import './invitations.less'

type Funnel = ActionOutput<'invitations.list'>['funnel']

/** Invited, registered, attended, in accounts: each a bar as wide as its part of the invited. */
export const InvitationFunnel = ({ funnel: { invitedCount, registeredCount, attendedCount } }: { funnel: Funnel }) => {
  const texts = invitationTexts()
  const counts = { invited: invitedCount, registered: registeredCount, attended: attendedCount }
  const before = { invited: 0, registered: invitedCount, attended: registeredCount }
  return (
    <View className='invited-funnel'>
      {(['invited', 'registered', 'attended'] as const).map((step) => (
        <View key={step} className='invited-step' {...accessible({ role: 'img', label: `${texts.funnel[step]} ${texts.accounts(counts[step])}` })}>
          <View className='invited-step__head'>
            <Text>{texts.funnel[step]}</Text>
            <Text className='invited-step__count'>{texts.accounts(counts[step])}</Text>
          </View>
          <View className='invited-step__track'>
            <View
              className={`invited-step__bar invited-step__bar--${step}`}
              style={{ width: `${Math.round((100 * counts[step]) / Math.max(1, invitedCount))}%` }}
            />
          </View>
          {before[step] === 0 ? null : <Text className='field__hint'>{texts.ofBefore(Math.round((100 * counts[step]) / before[step]))}</Text>}
        </View>
      ))}
    </View>
  )
}
