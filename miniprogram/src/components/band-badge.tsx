import type { FitBand } from '@shared/model/fit'
import { Text, View } from '@tarojs/components'
import { componentTexts } from '@/i18n/components'
import { accessible } from '@/platform/accessible'

interface BandBadgeProps {
  band: FitBand | null
}

/** The letter of a fit band in its colour; a dash when the fit is unknown. */
export const BandBadge = ({ band }: BandBadgeProps) => {
  const texts = componentTexts()
  const label = band === null ? texts.noBand : texts.band(band)
  return (
    <View className={`band band--${band ?? 'none'}`} {...accessible({ role: 'img', label })}>
      <Text>{band ?? '–'}</Text>
    </View>
  )
}
