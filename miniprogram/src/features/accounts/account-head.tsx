import type { AccountDetail } from '@shared/contracts/accounts'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Heading } from '@/components/heading'
import { Pressable } from '@/components/pressable'
import { ScoreRing } from '@/components/score-ring'
import { Sheet } from '@/components/sheet'
import { accountTexts } from '@/i18n/accounts'
import { EngagementSection } from './engagement-section'
import { FitSection } from './fit-section'
import { GradeMark } from './grade-mark'

interface AccountHeadProps {
  detail: AccountDetail
}

type Asked = 'fit' | 'engagement' | null

/** A score explained where it stands: every part that adds up to it. */
const WhySheet = ({ asked, detail, onClose }: { asked: Asked; detail: AccountDetail; onClose: () => void }) => {
  if (asked === null) return null
  return (
    <Sheet isOpen title={accountTexts().whyTitles[asked]} onClose={onClose}>
      {asked === 'fit' ? <FitSection fits={detail.fits} history={detail.fitHistory} /> : <EngagementSection detail={detail} />}
    </Sheet>
  )
}

/** Who it is, its grade, and the two scores side by side: never one number. */
export const AccountHead = ({ detail }: AccountHeadProps) => {
  const { account, grade, isHot, engagement, fits } = detail
  const [asked, setAsked] = useState<Asked>(null)
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
        <Pressable className='account-head__score' onPress={() => setAsked('fit')}>
          <ScoreRing score={best?.score ?? null} tone='fit' label={texts.fit} />
        </Pressable>
        <Pressable className='account-head__score' onPress={() => setAsked('engagement')}>
          <ScoreRing score={engagement.score} tone='heat' label={texts.engagement} />
        </Pressable>
      </View>
      <Text className='soft-text account-head__how'>
        {best === undefined || best.band === null ? texts.twoScores : texts.gradeMeaning(best.band, engagement.level)}
      </Text>
      <WhySheet asked={asked} detail={detail} onClose={() => setAsked(null)} />
    </View>
  )
}
