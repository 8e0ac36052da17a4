import type { PulledContent } from '@shared/contracts/content-funnel'
import { type ContentAudience, type ContentFormat, contentFormats } from '@shared/model/content-words'

export interface FormatSum {
  format: ContentFormat
  /** Openings by people of target accounts: who opened two contents counts twice. */
  openingCount: number
  /** For whom the contents of this form were written. */
  audiences: ContentAudience[]
}

/** Returns what people of target accounts opened, by the form it came in, most first; forms nobody published are left out. */
export const sumByFormat = (items: readonly PulledContent[]): FormatSum[] =>
  contentFormats
    .map((format) => {
      const ofFormat = items.filter(({ content }) => content.format === format)
      return {
        format,
        isPublished: ofFormat.length > 0,
        openingCount: ofFormat.reduce((sum, { targetReaderCount }) => sum + targetReaderCount, 0),
        audiences: [...new Set(ofFormat.flatMap(({ content }) => content.audiences))]
      }
    })
    .filter(({ isPublished }) => isPublished)
    .map(({ format, openingCount, audiences }) => ({ format, openingCount, audiences }))
    .sort((left, right) => right.openingCount - left.openingCount)
