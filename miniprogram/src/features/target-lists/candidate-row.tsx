import type { TargetListCandidate } from '@shared/contracts/target-lists'
import type { Tier } from '@shared/model/target-list'
import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { Segmented } from '@/components/segmented'
import { targetListsTexts } from '@/i18n/target-lists'
import { AccountLine } from './account-line'
import { tiers } from './tiers'
import './target-lists.less'

interface CandidateRowProps {
  candidate: TargetListCandidate
  onTier: (tier: Tier) => void
  onRemove: () => void
}

/** One proposed account: why it is here, its tier to change, and the way off the list. */
export const CandidateRow = ({ candidate, onTier, onRemove }: CandidateRowProps) => {
  const texts = targetListsTexts()
  const name = candidate.account.shortName ?? candidate.account.legalName
  return (
    <View className='candidate'>
      <View className='candidate__head'>
        <AccountLine account={candidate.account} rank={candidate.rank} />
        <Pressable className='candidate__remove' label={texts.removeNamed(name)} onPress={onRemove}>
          <Icon name='close' />
        </Pressable>
      </View>
      <Text className='candidate__reason'>{candidate.reason}</Text>
      <View className='candidate__tier'>
        <Segmented
          label={texts.tierOf(name)}
          options={tiers.map((tier) => ({ value: tier, label: texts.tier[tier] }))}
          value={candidate.tier}
          onChange={onTier}
        />
      </View>
    </View>
  )
}
