import type { FittingContent } from '@shared/contracts/topics'
import type { Industry } from '@shared/model/industries'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { topicTexts } from '@/i18n/topics'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './topics.less'

const whyOf = ({ topicNames, isForIndustry }: FittingContent): string => {
  const texts = topicTexts()
  return [...(topicNames.length === 0 ? [] : [texts.whyTopics(topicNames.join('、'))]), ...(isForIndustry ? [texts.whyIndustry] : [])].join(' · ')
}

const Pain = ({ industry }: { industry: Industry | null }) => {
  const texts = topicTexts()
  if (industry === null) return <Text>{texts.firstUnknown}</Text>
  const { name, pain, opening } = texts.pains[industry]
  return (
    <>
      <Text>{texts.firstPain(name, pain)}</Text>
      <Text className='soft-text'>{opening}</Text>
    </>
  )
}

/** For an account nobody has contacted: what its industry suffers from and what to bring along (R003-97). */
export const FirstTouch = ({ accountId }: { accountId: string }) => {
  const query = useAsk('accounts.firstTouch', { accountId })
  const texts = topicTexts()
  return (
    <QueryView query={query} isEmpty={({ isFirst }) => !isFirst} empty={<View />}>
      {({ industry, contents }) => (
        <CellGroup title={texts.firstTitle}>
          <View className='first-touch'>
            <Pain industry={industry} />
            <Text className='soft-text'>{contents.length === 0 ? texts.firstNoContents : texts.firstContents}</Text>
          </View>
          {contents.map((content) => (
            <Cell key={content.contentId} title={content.title} note={whyOf(content)} onPress={() => goTo(routes.content(content.code))} />
          ))}
        </CellGroup>
      )}
    </QueryView>
  )
}
