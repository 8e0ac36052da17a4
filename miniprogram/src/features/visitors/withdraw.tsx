import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { visitorsTexts } from '@/i18n/visitors'
import { toast } from '@/platform/toast'
import type { Visitor } from './use-visitor'
import './visitors.less'

/** Takes consent back: one press asks, saying what goes, the second does it. */
export const Withdraw = ({ withdraw }: Pick<Visitor, 'withdraw'>) => {
  const texts = visitorsTexts()
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const confirm = async () => {
    setIsBusy(true)
    setProblem(null)
    try {
      await withdraw()
      toast(texts.withdrawn)
    } catch (error) {
      setProblem(messageOf(error))
      setIsBusy(false)
    }
  }
  return (
    <>
      <Button kind='warn' label={texts.withdraw} onPress={() => setIsAsking(true)} />
      <Sheet
        isOpen={isAsking}
        title={texts.withdrawTitle}
        onClose={() => setIsAsking(false)}
        footer={
          <View className='consent__answers'>
            <Button label={texts.withdrawCancel} onPress={() => setIsAsking(false)} />
            <Button kind='warn' label={texts.withdrawConfirm} isBusy={isBusy} onPress={() => void confirm()} />
          </View>
        }
      >
        <View className='consent'>
          <Text className='consent__text'>{texts.withdrawText}</Text>
          {problem === null ? null : <Text className='field__error'>{problem}</Text>}
        </View>
      </Sheet>
    </>
  )
}
