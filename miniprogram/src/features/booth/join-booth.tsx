import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { Button } from '@/components/button'
import { TextField } from '@/components/text-field'
import { boothTexts } from '@/i18n/booth'
import { canScan, scan } from '@/platform/scan'
import './booth.less'

interface JoinBoothProps {
  join: (code: string) => Promise<void>
  /** The code of a link that was opened. */
  scanned?: string | undefined
}

/** Joining by scanning the event's staff code: one tap, no password. */
export const JoinBooth = ({ join, scanned = '' }: JoinBoothProps) => {
  const texts = boothTexts()
  const [code, setCode] = useState(scanned)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const submit = async (typed: string) => {
    setIsBusy(true)
    setProblem(undefined)
    await join(typed).catch((error: unknown) => setProblem(messageOf(error)))
    setIsBusy(false)
  }
  const scanAndJoin = async () => {
    const found = await scan()
    if (found !== null) await submit(found)
  }
  return (
    <View className='booth-join'>
      <Text className='soft-text'>{texts.joinText}</Text>
      {canScan ? <Button kind='primary' label={texts.scanCode} isBusy={isBusy} onPress={() => void scanAndJoin()} /> : null}
      <TextField label={texts.code} value={code} maxLength={64} hint={canScan ? texts.codeHint : undefined} error={problem} onChange={setCode} />
      <Button kind={canScan ? 'default' : 'primary'} label={texts.join} isBusy={isBusy} isDisabled={code.trim().length < 8} onPress={() => void submit(code)} />
    </View>
  )
}
