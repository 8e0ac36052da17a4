import type { FollowUpAct } from '@shared/model/follow-up'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { followUpTexts } from '@/i18n/follow-ups'
import { phoneCall } from '@/platform/phone-call'
import { LeadSheet } from './lead-sheet'
import { LogSheet } from './log-sheet'
import { PhoneSheet } from './phone-sheet'
import type { PursuedAccount } from './pursued-account'
import { SnoozeSheet } from './snooze-sheet'
import './follow-ups.less'

interface PursuitActionsProps {
  account: PursuedAccount
  note: (account: { id: string; name: string }, act: FollowUpAct) => void
}

type OpenSheet = 'log' | 'snooze' | 'lead' | 'phone' | null

/** What can be done about an account: call, take down what came of it, put it off, decide on the lead. */
export const PursuitActions = ({ account, note }: PursuitActionsProps) => {
  const texts = followUpTexts()
  const [open, setOpen] = useState<OpenSheet>(null)
  const { contact } = account.pursuit
  const close = () => setOpen(null)
  const take = (act: FollowUpAct) => {
    note(account, act)
    close()
  }
  const call = () => {
    if (contact === null) return setOpen('phone')
    phoneCall(contact.phone)
    // Who comes back from the call finds the question what came of it.
    setOpen('log')
  }
  return (
    <View className='pursuit-actions'>
      <Button size='small' kind='primary' label={texts.call} onPress={call} />
      <Button size='small' label={texts.log} onPress={() => setOpen('log')} />
      <Button size='small' label={texts.snooze} onPress={() => setOpen('snooze')} />
      <Button size='small' label={texts.lead} onPress={() => setOpen('lead')} />
      {open === 'log' ? <LogSheet account={account} onNote={take} onClose={close} /> : null}
      {open === 'snooze' ? <SnoozeSheet accountName={account.name} onNote={take} onClose={close} /> : null}
      {open === 'lead' ? <LeadSheet account={account} onNote={take} onClose={close} /> : null}
      {open === 'phone' ? <PhoneSheet accountName={account.name} onNote={take} onClose={close} /> : null}
    </View>
  )
}
