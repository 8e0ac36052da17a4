import type { ShownContent } from '@shared/contracts/content-fields'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { QueryView } from '@/components/query-view'
import { Screen } from '@/components/screen'
import { Article } from '@/features/content/article'
import { ContentMissing } from '@/features/content/content-missing'
import { isContentCode } from '@/features/content/content-path'
import { ContentShelf } from '@/features/content/content-shelf'
import { ConsentSheet } from '@/features/visitors/consent-sheet'
import { Invitation } from '@/features/visitors/invitation'
import { useOpening } from '@/features/visitors/use-opening'
import { useReading } from '@/features/visitors/use-reading'
import { useVisitor } from '@/features/visitors/use-visitor'
import { contentTexts } from '@/i18n/content'
import { visitorsTexts } from '@/i18n/visitors'

const Reading = ({ content }: { content: ShownContent }) => {
  const [isAsking, setIsAsking] = useState(false)
  const visitor = useVisitor()
  const textViewId = `text-${content.id}`
  useOpening(content.id, visitor.hasAgreed)
  useReading({ subjectId: content.id, isHighValue: content.isHighValue, hasAgreed: visitor.hasAgreed, textViewId })
  const decline = () => {
    visitor.decline()
    setIsAsking(false)
  }
  return (
    <>
      <Article content={content} textViewId={textViewId} />
      <View className='reading-end'>
        <Invitation visitor={visitor} onAsk={() => setIsAsking(true)} />
        <ContentShelf title={contentTexts().otherTitle} exceptCode={content.code} maxCount={3} />
      </View>
      <ConsentSheet
        isOpen={visitor.shouldAsk || (isAsking && !visitor.hasAgreed)}
        declineLabel={visitorsTexts().decline}
        onAgree={() => visitor.giveConsent(['content_analytics'])}
        onDecline={decline}
      />
    </>
  )
}

const ContentByCode = ({ code }: { code: string }) => {
  const query = useAsk('contents.get', { code })
  if (query.error !== null && query.error.code !== 'OFFLINE' && query.error.code !== 'BUSY') return <ContentMissing />
  return <QueryView query={query}>{(content) => <Reading content={content} />}</QueryView>
}

const ContentPage = () => {
  const { a: code } = useRouter().params
  return <Screen title={contentTexts().listTitle}>{isContentCode(code) ? <ContentByCode code={code} /> : <ContentMissing />}</Screen>
}

export default ContentPage
