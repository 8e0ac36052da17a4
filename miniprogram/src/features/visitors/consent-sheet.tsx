import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { Button } from '@/components/button'
import { Pressable } from '@/components/pressable'
import { Sheet } from '@/components/sheet'
import { visitorsTexts } from '@/i18n/visitors'
import './visitors.less'

interface ConsentSheetProps {
  isOpen: boolean
  declineLabel: string
  onAgree: () => Promise<unknown>
  onDecline: () => void
}

const KeptDetails = () => {
  const [isShown, setIsShown] = useState(false)
  const texts = visitorsTexts()
  return (
    <View>
      <Pressable className='consent__more' role='link' isExpanded={isShown} onPress={() => setIsShown(!isShown)}>
        <Text>{texts.consentMore}</Text>
      </Pressable>
      {isShown ? (
        <View className='consent__details'>
          <Text className='consent__detail'>{texts.consentKept}</Text>
          <Text className='consent__detail'>{texts.consentNotKept}</Text>
        </View>
      ) : null}
    </View>
  )
}

/** Asks once, in plain words, with two answers of equal weight; nothing is ticked beforehand. */
export const ConsentSheet = ({ isOpen, declineLabel, onAgree, onDecline }: ConsentSheetProps) => {
  const texts = visitorsTexts()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const agree = async () => {
    setIsBusy(true)
    setProblem(null)
    await onAgree().catch((error: unknown) => setProblem(messageOf(error)))
    setIsBusy(false)
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={texts.consentTitle}
      onClose={onDecline}
      footer={
        <View className='consent__answers'>
          <Button label={declineLabel} onPress={onDecline} />
          <Button label={texts.agree} isBusy={isBusy} onPress={() => void agree()} />
        </View>
      }
    >
      <View className='consent'>
        <Text className='consent__text'>{texts.consentText}</Text>
        <KeptDetails />
        {problem === null ? null : <Text className='field__error'>{problem}</Text>}
      </View>
    </Sheet>
  )
}
