import type { AccountListItem } from '@shared/contracts/accounts'
import { Text, View } from '@tarojs/components'
import { BandBadge } from '@/components/band-badge'
import { Pressable } from '@/components/pressable'
import { ScoreBar } from '@/components/score-bar'
import { accountTexts } from '@/i18n/accounts'
import { sinceNow } from '@/i18n/dates'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { GradeMark } from './grade-mark'

interface AccountRowProps {
  account: AccountListItem
}

const activityOf = ({ peopleCount, lastTouchAt }: AccountListItem['engagement']): string => {
  const texts = accountTexts()
  if (peopleCount === 0 || lastTouchAt === null) return texts.nobody
  return `${texts.people(peopleCount)} · ${texts.lastTouch(sinceNow(lastTouchAt))}`
}

export const AccountRow = ({ account }: AccountRowProps) => {
  const texts = accountTexts()
  const place = [account.shortName, account.industry, account.region].filter((part) => part !== null && part !== account.legalName)
  return (
    <Pressable className='account-row' role='link' onPress={() => goTo(routes.account(account.id))}>
      <View className='account-row__who'>
        <View className='name-line'>
          <Text className='account-row__name'>{account.legalName}</Text>
          <GradeMark grade={account.grade} isHot={account.isHot} />
        </View>
        <Text className='soft-text'>{place.join(' · ')}</Text>
      </View>
      <View className='account-row__scores'>
        <View className='account-row__fit'>
          <BandBadge band={account.fitBand} />
          <ScoreBar score={account.fitScore} tone='fit' label={texts.fit} />
        </View>
        <ScoreBar score={account.engagement.score} tone='heat' label={texts.engagement} />
      </View>
      <Text className='soft-text account-row__activity'>{activityOf(account.engagement)}</Text>
    </Pressable>
  )
}
