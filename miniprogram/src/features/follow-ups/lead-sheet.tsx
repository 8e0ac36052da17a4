import type { FollowUpAct } from '@shared/model/follow-up'
import { fitVerdicts, leadRejections } from '@shared/model/follow-up-words'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { Sheet } from '@/components/sheet'
import { followUpTexts } from '@/i18n/follow-ups'
import { accessible } from '@/platform/accessible'
import type { PursuedAccount } from './pursued-account'
import './follow-ups.less'

interface LeadSheetProps {
  account: PursuedAccount
  onNote: (act: FollowUpAct) => void
  onClose: () => void
}

const FitQuestion = ({ account: { icpVersionId, pursuit }, onNote }: Omit<LeadSheetProps, 'onClose'>) => {
  const texts = followUpTexts()
  if (icpVersionId === null) return null
  return (
    <>
      <Text className='field__label'>{texts.fitQuestion}</Text>
      <View className='chip-row' {...accessible({ role: 'radiogroup', label: texts.fitQuestion })}>
        {fitVerdicts.map((verdict) => (
          <Chip
            key={verdict}
            role='radio'
            label={texts.fitVerdict[verdict]}
            isSelected={pursuit.verdict === verdict}
            onPress={() => onNote({ what: 'fit', icpVersionId, verdict, reason: null })}
          />
        ))}
      </View>
    </>
  )
}

/** Takes the lead or sends it back with a reason, and says whether the account looks like the profile. */
export const LeadSheet = ({ account, onNote, onClose }: LeadSheetProps) => {
  const texts = followUpTexts()
  const [isRejecting, setIsRejecting] = useState(false)
  return (
    <Sheet isOpen title={texts.leadTitle(account.name)} onClose={onClose}>
      <View className='follow-up-sheet'>
        <Text className='soft-text'>{texts.leadState[account.pursuit.leadState]}</Text>
        <Button kind='primary' label={texts.accept} onPress={() => onNote({ what: 'lead', decision: 'accepted' })} />
        <Button label={texts.reject} onPress={() => setIsRejecting(true)} />
        {isRejecting ? (
          <View className='chip-row' {...accessible({ role: 'group', label: texts.rejectWhy })}>
            {leadRejections.map((reason) => (
              <Chip
                key={reason}
                role='radio'
                label={texts.rejection[reason]}
                isSelected={false}
                onPress={() => onNote({ what: 'lead', decision: 'rejected', reason, note: null })}
              />
            ))}
          </View>
        ) : null}
        <FitQuestion account={account} onNote={onNote} />
      </View>
    </Sheet>
  )
}
