import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { handOverTexts } from '@/i18n/hand-overs'
import { accessible } from '@/platform/accessible'
import { GiveSheet } from './give-sheet'
import type { Give } from './use-give'
import './hand-overs.less'

/** To whom the last one went, with the way back. */
const GivenBar = ({ give }: { give: Give }) => {
  const texts = handOverTexts()
  const { given } = give
  if (given === null) return null
  return (
    <View className='hand-over-given' {...accessible({ role: 'status' })}>
      <Text>{texts.given(given.personName ?? texts.nameless, given.colleagueName)}</Text>
      <Button kind='text' size='small' label={texts.takeBack} isBusy={give.isBusy} onPress={() => give.undo(given)} />
    </View>
  )
}

/** What giving shows beside a list: the sheet that asks to whom, then the bar that takes it back. */
export const GiveParts = ({ give }: { give: Give }) => (
  <>
    <GivenBar give={give} />
    {give.asked === null ? null : <GiveSheet key={give.asked.id} handOver={give.asked} give={give} />}
  </>
)
