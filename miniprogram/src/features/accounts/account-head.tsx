import type { AccountDetail } from '@shared/contracts/accounts'
import { Text, View } from '@tarojs/components'
import { Heading } from '@/components/heading'
import { ScoreRing } from '@/components/score-ring'
import { accountTexts } from '@/i18n/accounts'
import { GradeMark } from './grade-mark'

interface AccountHeadProps {
  detail: AccountDetail
}

/** Who it is, its grade, and the two scores side by side: never one number. */
export const AccountHead = ({ detail: { account, grade, isHot, engagement, fits } }: AccountHeadProps) => {
  const texts = accountTexts()
  const best = fits[0]
  const place = [account.shortName, account.traits.industry, account.traits.region].filter((part) => part !== null)
  return (
    <View className='account-head'>
      <View className='account-head__who'>
        <View className='name-line'>
          <Heading level={2} className='account-head__name' text={account.legalName} />
          <GradeMark grade={grade} isHot={isHot} />
        </View>
        <Text className='soft-text'>{place.join(' · ')}</Text>
        {isHot ? <Text className='account-head__hot'>{texts.hotMark}</Text> : null}
      </View>
      <View className='account-head__scores'>
        <ScoreRing score={best?.score ?? null} tone='fit' label={texts.fit} />
        <ScoreRing score={engagement.score} tone='heat' label={texts.engagement} />
      </View>
      <Text className='soft-text account-head__how'>
        {best === undefined || best.band === null ? texts.twoScores : `${texts.gradeMeaning(best.band, engagement.level)} ${texts.twoScores}`}
      </Text>
    </View>
  )
}
