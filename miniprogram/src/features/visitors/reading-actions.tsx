import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ShareButton } from '@/components/share-button'
import { visitorsTexts } from '@/i18n/visitors'
import { openArticle } from '@/platform/open-article'
import { toast } from '@/platform/toast'
import type { VisitVia } from './visit-via'
import { recordTouch } from './visitor-touches'
import './visitors.less'

interface ReadingActionsProps {
  contentId: string
  articleUrl: string | null
  /** Where this page leads when somebody else opens it. */
  sharePath: string
  hasAgreed: boolean
  via: VisitVia
  onShared: () => void
}

/** Pass the page on, or go to the article it belongs to. Having pressed that is an intent, not a reading: WeChat does not say what follows. */
export const ReadingActions = ({ contentId, articleUrl, sharePath, hasAgreed, via, onShared }: ReadingActionsProps) => {
  const texts = visitorsTexts()
  const jump = async (url: string) => {
    if (!(await openArticle(url))) return toast(texts.articleFailed)
    if (hasAgreed) void recordTouch('article_open_intent', contentId, { atMs: Date.now(), via })
  }
  return (
    <View className='reading-actions'>
      <ShareButton label={texts.share} path={sharePath} doneText={texts.shareCopied} failedText={texts.shareFailed} onShared={onShared} />
      {articleUrl === null ? null : <Button size='small' label={texts.openArticle} onPress={() => void jump(articleUrl)} />}
    </View>
  )
}
