import type { AccountDetail } from '@shared/contracts/accounts'
import { Text, View } from '@tarojs/components'
import { BandBadge } from '@/components/band-badge'
import { CellGroup } from '@/components/cell-group'
import { ScoreBar } from '@/components/score-bar'
import { accountTexts } from '@/i18n/accounts'
import { attributeText } from './criterion-words'
import { FitInterval } from './fit-interval'
import { FitReasonRow } from './fit-reason-row'

type AccountFit = AccountDetail['fits'][number]

const IntervalPart = ({ fit }: { fit: AccountFit }) => {
  const texts = accountTexts()
  if (fit.score === null) return null
  const parts = fit.reasons.filter(({ points }) => points > 0).map(({ points }) => String(points))
  const isExact = fit.lowScore === fit.highScore
  return (
    <>
      {parts.length === 0 ? null : <Text className='adds-up'>{texts.addsUp(fit.score, parts.join(' + '))}</Text>}
      <FitInterval lowScore={fit.lowScore} highScore={fit.highScore} score={fit.score} />
      <Text className='soft-text'>{isExact ? texts.exact : texts.interval(fit.lowScore, fit.highScore)}</Text>
    </>
  )
}

const FitCard = ({ fit, before }: { fit: AccountFit; before: AccountDetail['fitHistory'][number] | undefined }) => {
  const texts = accountTexts()
  const criterionOf = (id: string) => fit.criteria.find((criterion) => criterion.id === id)
  const unknown = fit.reasons.flatMap((reason) => (reason.outcome === 'unknown' ? (criterionOf(reason.criterionId) ?? []) : []))
  return (
    <View className='fit-card'>
      <View className='fit-card__head'>
        <BandBadge band={fit.band} />
        <Text className='fit-card__name'>{texts.profileVersion(fit.icp.name, fit.icp.versionNumber)}</Text>
      </View>
      <ScoreBar score={fit.score} tone='fit' label={texts.fit} />
      <IntervalPart fit={fit} />
      {before === undefined ? null : <Text className='soft-text'>{texts.fitBefore(before.icp.versionNumber, before.score, before.band)}</Text>}
      <Text className='soft-text'>{texts.coverage(Math.round(fit.coverageRatio * 100))}</Text>
      {unknown.length === 0 ? null : <Text className='soft-text'>{texts.unknownCriteria(unknown.map(attributeText).join(texts.listJoin))}</Text>}
      <View className='reasons'>
        {fit.reasons.map((reason) => {
          const criterion = criterionOf(reason.criterionId)
          return criterion === undefined ? null : <FitReasonRow key={reason.criterionId} reason={reason} criterion={criterion} />
        })}
      </View>
    </View>
  )
}

interface FitSectionProps {
  fits: AccountFit[]
  history: AccountDetail['fitHistory']
}

/** How well the account matches each live profile, and why. */
export const FitSection = ({ fits, history }: FitSectionProps) => {
  const texts = accountTexts()
  return (
    <CellGroup title={texts.fitTitle}>
      {fits.length === 0 ? (
        <View className='card__body'>
          <Text className='soft-text'>{texts.fitNone}</Text>
        </View>
      ) : (
        fits.map((fit) => <FitCard key={fit.icp.id} fit={fit} before={history.find(({ icp }) => icp.id === fit.icp.id)} />)
      )}
    </CellGroup>
  )
}
