import { useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { TextField } from '@/components/text-field'
import { memberTexts } from '@/i18n/members'
import { toast } from '@/platform/toast'
import { useSession } from './use-session'

const minCodeLength = 8

/** Where a colleague enters the invitation code; members do not see it. */
export const JoinForm = () => {
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const { data: session } = useSession()
  const client = useQueryClient()
  const join = useAct('members.join')
  const texts = memberTexts()
  if (session?.role !== 'visitor') return null
  const submit = () => {
    if (code.trim().length < minCodeLength) return setProblem(texts.joinShort)
    setProblem(undefined)
    join.mutate(
      { code: code.trim() },
      {
        onSuccess: ({ name }) => {
          toast(texts.joined(name ?? ''))
          // With another role everything that was asked may have another answer.
          void client.invalidateQueries()
        },
        onError: (error) => setProblem(error.fields.code ?? error.message)
      }
    )
  }
  return (
    <CellGroup title={texts.joinTitle}>
      <TextField label={texts.joinCode} value={code} onChange={setCode} hint={texts.joinHint} error={problem} maxLength={32} onConfirm={submit} />
      <View className='card__body'>
        <Button kind='primary' label={texts.join} isBusy={join.isPending} isDisabled={code.trim() === ''} onPress={submit} />
      </View>
    </CellGroup>
  )
}
