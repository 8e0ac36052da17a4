import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { visitorsTexts } from '@/i18n/visitors'
import { toast } from '@/platform/toast'
import { joiningWording } from './consent-choice'
import type { Visitor } from './use-visitor'

/** Whether what I did in several accounts is joined: off until I switch it on. */
export const JoinAccounts = ({ isJoined, visitor }: { isJoined: boolean; visitor: Visitor }) => {
  const [isBusy, setIsBusy] = useState(false)
  const texts = visitorsTexts()
  const change = async () => {
    setIsBusy(true)
    try {
      visitor.accept(await ask('visitors.joinAccounts', { isJoined: !isJoined, textVersion: joiningWording }))
    } catch (error) {
      toast(messageOf(error))
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <CellGroup note={texts.joinText}>
      <Cell
        title={texts.joinTitle}
        note={isJoined ? texts.joinedOn : texts.joinedOff}
        value={<Button size='small' label={isJoined ? texts.joinOff : texts.joinOn} isBusy={isBusy} onPress={() => void change()} />}
      />
    </CellGroup>
  )
}
