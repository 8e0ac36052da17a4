import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Columns } from '@/components/columns'
import { Heading } from '@/components/heading'
import { QueryView } from '@/components/query-view'
import { contentFunnelTexts } from '@/i18n/content-funnel'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { ArticleReads } from './article-reads'
import { FunnelPicture } from './funnel-picture'
import { FunnelPlaces } from './funnel-places'
import { Period, type PeriodDays } from './period'
import { TargetReaders } from './target-readers'
import { UnknownReaders } from './unknown-readers'
import './content-funnel.less'

/** What came of a content: the total WeChat tells, and the people who did something toward us. */
export const ContentFunnel = ({ contentId }: { contentId: string }) => {
  const texts = contentFunnelTexts()
  const [days, setDays] = useState<PeriodDays>(30)
  const query = useAsk('contents.funnel', { contentId, days })
  return (
    <>
      <Period value={days} onChange={setDays} />
      <QueryView query={query}>
        {(funnel) => (
          <>
            <View className='funnel-head'>
              <Heading level={2} className='funnel-head__title' text={funnel.content.title} />
              <Button kind='text' size='small' label={texts.promote} onPress={() => goTo(routes.contentKit(contentId))} />
            </View>
            <Columns>
              <View>
                <ArticleReads content={funnel.content} />
                <CellGroup>
                  <FunnelPicture funnel={funnel} />
                </CellGroup>
                <UnknownReaders funnel={funnel} />
              </View>
              <View>
                <FunnelPlaces entries={funnel.entries} />
                <TargetReaders contentId={contentId} days={days} />
              </View>
            </Columns>
          </>
        )}
      </QueryView>
    </>
  )
}
