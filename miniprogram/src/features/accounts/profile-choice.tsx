import type { ActionOutput } from '@shared/contracts/registry'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { Sheet } from '@/components/sheet'
import { accountTexts } from '@/i18n/accounts'

interface ProfileChoiceProps {
  /** The profile the bands belong to now. */
  current: ActionOutput<'accounts.list'>['icp']
  onChoose: (icpId: string) => void
}

/** Says by which profile fit is measured, and lets who may see profiles choose another. */
export const ProfileChoice = ({ current, onChoose }: ProfileChoiceProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const texts = accountTexts()
  const { data } = useAsk('icps.list', {})
  const live = (data?.items ?? []).filter((profile) => profile.liveVersion !== null)
  if (current === null) return <Text className='profile-line'>{texts.noProfile}</Text>
  const name = texts.profileVersion(current.name, current.versionNumber)
  if (live.length < 2) return <Text className='profile-line'>{texts.profile(name)}</Text>
  const choose = (icpId: string) => {
    setIsOpen(false)
    onChoose(icpId)
  }
  return (
    <View>
      <Pressable className='profile-line profile-line--open' onPress={() => setIsOpen(true)}>
        <Text>{texts.profile(name)}</Text>
        <Icon name='next' className='cell__arrow' />
      </Pressable>
      <Sheet isOpen={isOpen} title={texts.chooseProfile} onClose={() => setIsOpen(false)}>
        {live.map((profile) => (
          <Cell key={profile.id} title={profile.name} note={profile.productName} onPress={() => choose(profile.id)} />
        ))}
      </Sheet>
    </View>
  )
}
