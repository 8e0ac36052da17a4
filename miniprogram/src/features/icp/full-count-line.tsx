import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ProgressBar } from '@/components/progress-bar'
import { icpTexts } from '@/i18n/icp'
import { type FullCount, useFullCount } from './use-full-count'
import type { LivePreview } from './use-preview'
import type { Projection } from './use-projection'
import './preview.less'

interface FullCountLineProps {
  live: LivePreview
  data: Projection
}

const resultText = (count: FullCount, isStale: boolean): string => {
  const texts = icpTexts()
  if (count.problem !== null) return count.problem
  return isStale ? texts.countStale : texts.countedAll(count.matchedCount, count.examinedCount)
}

/** Above 5,000 accounts the preview is an estimate; here all are counted, page by page on the server. */
export const FullCountLine = ({ live, data }: FullCountLineProps) => {
  const texts = icpTexts()
  const { count, start, stop } = useFullCount()
  if (count !== null && !count.isDone) {
    return (
      <View className='preview-part'>
        <ProgressBar ratio={count.examinedCount / Math.max(1, data.totalCount)} label={texts.countingAll(count.examinedCount, data.totalCount)} />
        <Button kind='text' size='small' label={texts.stopCounting} onPress={stop} />
      </View>
    )
  }
  return (
    <View className='preview-part'>
      <Text className='preview-note'>{texts.sampleNote(data.projection.accountIds.length, data.totalCount)}</Text>
      {count === null ? null : <Text>{resultText(count, count.criteria !== live.criteria)}</Text>}
      <Button size='small' label={texts.countAll} onPress={() => void start(live.criteria)} />
    </View>
  )
}
