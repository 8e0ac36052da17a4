import type { Tier } from '@shared/model/target-list'
import { View } from '@tarojs/components'
import { Tag } from '@/components/tag'
import { targetListsTexts } from '@/i18n/target-lists'
import { tiers } from './tiers'

/** How many accounts each tier has. */
export const TierTags = ({ counts }: { counts: Record<Tier, number> }) => {
  const texts = targetListsTexts()
  return (
    <View className='chip-row'>
      {tiers.map((tier) => (
        <Tag key={tier} tone={tier === 'one-to-one' ? 'brand' : 'neutral'} label={texts.tierCount(texts.tier[tier], counts[tier])} />
      ))}
    </View>
  )
}
