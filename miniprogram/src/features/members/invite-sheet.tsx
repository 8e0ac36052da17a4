import type { ActionOutput } from '@shared/contracts/registry'
import { type MemberRole, memberRoles } from '@shared/model/roles'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { momentText } from '@/i18n/dates'
import { memberTexts } from '@/i18n/members'
import { sessionTexts } from '@/i18n/session'
import { copyText } from '@/platform/clipboard'
import { toast } from '@/platform/toast'

interface InviteSheetProps {
  onClose: () => void
}

const InviteCode = ({ invite }: { invite: ActionOutput<'members.invite'> }) => {
  const texts = memberTexts()
  const copy = async () => toast((await copyText(invite.code)) ? texts.copied : texts.copyFailed)
  return (
    <View className='card__body invite'>
      <Text className='invite__code' selectable>
        {invite.code}
      </Text>
      <Text className='cell__note'>{texts.inviteText(invite.name, momentText(invite.expiresAt))}</Text>
      <Button kind='primary' label={texts.copy} onPress={() => void copy()} />
    </View>
  )
}

/** Asks for a name and a role, then shows the one-time code. */
export const InviteSheet = ({ onClose }: InviteSheetProps) => {
  const [name, setName] = useState('')
  const [role, setRole] = useState<MemberRole>('sales')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const invite = useAct('members.invite')
  const texts = memberTexts()
  const options = memberRoles.map((value) => ({ value, label: sessionTexts().roles[value] }))
  const submit = () => {
    if (name.trim() === '') return setProblem(texts.inviteNeedsName)
    setProblem(undefined)
    invite.mutate({ name: name.trim(), role }, { onError: (error) => setProblem(error.fields.name ?? error.message) })
  }
  return (
    <Sheet
      isOpen
      title={texts.inviteTitle}
      onClose={onClose}
      footer={invite.data === undefined ? <Button kind='primary' label={texts.inviteMake} isBusy={invite.isPending} onPress={submit} /> : undefined}
    >
      {invite.data === undefined ? (
        <>
          <TextField label={texts.inviteName} value={name} onChange={setName} error={problem} maxLength={40} />
          <ChoiceChips label={texts.inviteRole} options={options} selected={[role]} isMultiple={false} onChange={([chosen]) => setRole(chosen ?? role)} />
        </>
      ) : (
        <InviteCode invite={invite.data} />
      )}
    </Sheet>
  )
}
