import type { AccountListItem } from '@shared/contracts/accounts'
import type { Tier } from '@shared/model/target-list'
import { Text, View } from '@tarojs/components'
import { BandBadge } from '@/components/band-badge'
import { Pressable } from '@/components/pressable'
import { ScoreBar } from '@/components/score-bar'
import { Tag } from '@/components/tag'
import { targetListsTexts } from '@/i18n/target-lists'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './target-lists.less'

interface AccountLineProps {
  account: AccountListItem
  rank: number
  tier?: Tier
}

const factsOf = ({ industry, region }: AccountListItem): string => [industry, region].filter((fact) => fact !== null).join(' · ')

/** An account of a list with its rank and its two scores now; pressing it opens the account. */
export const AccountLine = ({ account, rank, tier }: AccountLineProps) => {
  const texts = targetListsTexts()
  return (
    <Pressable className='account-line' role='link' onPress={() => goTo(routes.account(account.id))}>
      <Text className='account-line__rank'>{String(rank)}</Text>
      <View className='account-line__body'>
        <View className='account-line__head'>
          <Text className='account-line__name'>{account.shortName ?? account.legalName}</Text>
          {account.isHot ? <Tag tone='heat' label={texts.hot} /> : null}
          <BandBadge band={account.fitBand} />
          {tier === undefined ? null : (
            <View className='member__tier'>
              <Tag tone={tier === 'one-to-one' ? 'brand' : 'neutral'} label={texts.tier[tier]} />
            </View>
          )}
        </View>
        <Text className='account-line__facts'>{factsOf(account)}</Text>
        <View className='account-line__scores'>
          <ScoreBar label={texts.fit} score={account.fitScore} tone='fit' />
          <ScoreBar label={texts.engagement} score={account.engagement.score} tone='heat' />
        </View>
      </View>
    </Pressable>
  )
}
