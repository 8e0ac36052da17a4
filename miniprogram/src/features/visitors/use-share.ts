import { shareTitleOf } from '@shared/domain/content/share-title'
import { useAsk } from '@/api/use-ask'
import { useShareCard } from '@/platform/use-share-card'
import { routes } from '@/routes'
import { noVia } from './visit-via'
import { recordTouch } from './visitor-touches'

interface ShareOptions {
  content: { id: string; code: string; title: string }
  hasAgreed: boolean
}

/**
 * The card of this page when it is passed on: its title cut to what WeChat shows, and an opaque code by which only the server knows who shared.
 * Without consent there is no code, and passing it on is recorded nowhere.
 */
export const useShare = ({ content, hasAgreed }: ShareOptions): { path: string; onShared: () => void } => {
  const { data } = useAsk('contents.share', { contentId: content.id }, { enabled: hasAgreed, staleTime: Number.POSITIVE_INFINITY })
  const path = routes.content(content.code, hasAgreed && data !== undefined ? { s: data.shareCode } : {})
  const onShared = () => {
    if (hasAgreed) void recordTouch('share_in_group', content.id, { atMs: Date.now(), via: noVia })
  }
  useShareCard({ title: shareTitleOf(content.title), path, onShared })
  return { path, onShared }
}
