import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Screen } from '@/components/screen'
import { Segmented } from '@/components/segmented'
import { BoothDesk } from '@/features/booth/booth-desk'
import { JoinBooth } from '@/features/booth/join-booth'
import { useBooths } from '@/features/booth/use-booth'
import { boothTexts } from '@/i18n/booth'

const BoothPage = () => {
  const texts = boothTexts()
  const { s: scanned } = useRouter().params
  const { booths, join } = useBooths()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [isJoining, setIsJoining] = useState(scanned !== undefined)
  const current = booths.find(({ booth }) => booth.eventId === chosenId) ?? booths[0]
  const joinAndOpen = async (code: string) => {
    setChosenId(await join(code))
    setIsJoining(false)
  }
  if (current === undefined || isJoining) {
    return (
      <Screen title={texts.joinTitle} tab='booth'>
        <JoinBooth join={joinAndOpen} scanned={scanned} />
      </Screen>
    )
  }
  return (
    <Screen title={current.booth.title} tab='booth'>
      {booths.length > 1 ? (
        <Segmented
          label={texts.title}
          options={booths.map(({ booth }) => ({ value: booth.eventId, label: booth.title }))}
          value={current.booth.eventId}
          onChange={setChosenId}
        />
      ) : null}
      <BoothDesk key={current.booth.eventId} kept={current} />
      <Button kind='text' size='small' label={texts.joinAnother} onPress={() => setIsJoining(true)} />
    </Screen>
  )
}

export default BoothPage
