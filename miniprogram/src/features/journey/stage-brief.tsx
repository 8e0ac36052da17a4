import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { dayText } from '@/i18n/dates'
import { journeyTexts } from '@/i18n/journey'
import { useOnReturn } from '@/platform/use-on-return'
import { StageStrip } from './stage-strip'
import './journey.less'

/** Where an account stands and why, in two lines, with what forbids to bother it. */
export const StageBrief = ({ accountId }: { accountId: string }) => {
  const texts = journeyTexts()
  const query = useAsk('accounts.standing', { accountId })
  useOnReturn(() => void query.refetch())
  return (
    <CellGroup>
      <QueryView query={query}>
        {({ stage: { stage, reason, override }, silence }) => (
          <View className='card__body stack'>
            <StageStrip stage={stage} />
            <Text className='soft-text'>
              {override === null ? texts.reason[reason] : texts.overridden(override.by, dayText(override.until), override.reason)}
            </Text>
            {silence === null ? null : <Text>{texts.silence[silence]}</Text>}
          </View>
        )}
      </QueryView>
    </CellGroup>
  )
}
