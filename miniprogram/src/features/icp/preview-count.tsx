import type { IcpPreview } from '@shared/domain/icp/preview'
import type { FitBand } from '@shared/model/fit'
import { Text, View } from '@tarojs/components'
import { icpTexts } from '@/i18n/icp'
import { accessible } from '@/platform/accessible'
import { percentOf } from './preview-view'
import './preview.less'

const bands: readonly FitBand[] = ['A', 'B', 'C']

/** The bands as parts of one bar. */
export const BandBar = ({ preview }: { preview: IcpPreview }) => {
  const { bandCounts, totalCount } = preview
  return (
    <View className='band-bar' {...accessible({ role: 'img', label: icpTexts().bandsLabel(bandCounts.A, bandCounts.B, bandCounts.C) })}>
      {bands.map((band) => (
        <View key={band} className={`band-bar__part band-bar__part--${band}`} style={{ width: `${percentOf(bandCounts[band], totalCount)}%` }} />
      ))}
    </View>
  )
}

interface PreviewCountProps {
  preview: IcpPreview
  isCounting: boolean
  /** Of all accounts, when the preview looks at a sample only. */
  sampledTotalCount: number | null
}

/** How many accounts match: the number that moves while one edits. */
export const PreviewCount = ({ preview, isCounting, sampledTotalCount }: PreviewCountProps) => {
  const texts = icpTexts()
  const { matchedCount, totalCount } = preview
  const estimate = sampledTotalCount === null ? null : Math.round((matchedCount / Math.max(1, totalCount)) * sampledTotalCount)
  return (
    <View className='preview-count' {...accessible({ role: 'status' })}>
      <Text className='preview-count__label'>{texts.matched}</Text>
      <Text className={isCounting ? 'preview-count__number preview-count__number--counting' : 'preview-count__number'}>
        {estimate === null ? String(matchedCount) : texts.sampleEstimate(estimate)}
      </Text>
      <Text className='preview-count__total'>{texts.ofTotal(sampledTotalCount ?? totalCount)}</Text>
    </View>
  )
}
