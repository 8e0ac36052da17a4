import type { ShownContent } from '@shared/contracts/content-fields'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Article } from '@/features/content/article'
import { ContentShelf } from '@/features/content/content-shelf'
import { VideoPlayer } from '@/features/content/video-player'
import { ConsentSheet } from '@/features/visitors/consent-sheet'
import { DownloadCard } from '@/features/visitors/download-card'
import { Invitation } from '@/features/visitors/invitation'
import { LeadForm } from '@/features/visitors/lead-form'
import { ReadingActions } from '@/features/visitors/reading-actions'
import { Requests } from '@/features/visitors/requests'
import { useOpening } from '@/features/visitors/use-opening'
import { useReading } from '@/features/visitors/use-reading'
import { useShare } from '@/features/visitors/use-share'
import { useVisitor, type Visitor } from '@/features/visitors/use-visitor'
import type { VisitVia } from '@/features/visitors/visit-via'
import { contentTexts } from '@/i18n/content'
import { visitorsTexts } from '@/i18n/visitors'

interface ReadingProps {
  content: ShownContent
  via: VisitVia
}

/** Who wants to know more says who they are; pages about buying offer to ask for it. */
const Further = ({ content, visitor, via, onAsk }: ReadingProps & { visitor: Visitor; onAsk: () => void }) => {
  const { profile } = visitor
  const asksWho = content.hasForm && profile !== undefined && (profile.displayName === null || profile.companyName === null)
  return (
    <>
      {content.file !== null && content.kind !== 'video' ? <DownloadCard visitor={visitor} contentId={content.id} file={content.file} /> : null}
      {content.isHighValue ? <Requests visitor={visitor} contentId={content.id} via={via} /> : null}
      {asksWho ? <LeadForm visitor={visitor} /> : <Invitation visitor={visitor} onAsk={onAsk} />}
    </>
  )
}

/** A content to read or watch, and everything that may follow from it. */
export const Reading = ({ content, via }: ReadingProps) => {
  const [isAsking, setIsAsking] = useState(false)
  const [isPlaying, setIsPlaying] = useState(false)
  const visitor = useVisitor()
  const { hasAgreed } = visitor
  const textViewId = `text-${content.id}`
  useOpening(content.id, hasAgreed, via)
  const isRunning = content.videoUrl === null || isPlaying
  useReading({ subjectId: content.id, isHighValue: content.isHighValue, hasAgreed, textViewId, via, isRunning })
  const share = useShare({ content, hasAgreed })
  const decline = () => {
    visitor.decline()
    setIsAsking(false)
  }
  return (
    <>
      {content.videoUrl === null ? null : <VideoPlayer url={content.videoUrl} title={content.title} onPlaying={setIsPlaying} />}
      <Article content={content} textViewId={textViewId} />
      <View className='reading-end'>
        <ReadingActions
          contentId={content.id}
          articleUrl={content.articleUrl}
          sharePath={share.path}
          hasAgreed={hasAgreed}
          via={via}
          onShared={share.onShared}
        />
        <Further content={content} via={via} visitor={visitor} onAsk={() => setIsAsking(true)} />
        <ContentShelf title={contentTexts().otherTitle} exceptCode={content.code} maxCount={3} />
      </View>
      <ConsentSheet
        isOpen={visitor.shouldAsk || (isAsking && !hasAgreed)}
        declineLabel={visitorsTexts().decline}
        onAgree={() => visitor.giveConsent(['content_analytics'])}
        onDecline={decline}
      />
    </>
  )
}
