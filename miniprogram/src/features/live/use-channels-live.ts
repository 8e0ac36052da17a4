import type { LiveEvent } from '@shared/model/event'
import { useQuery } from '@tanstack/react-query'
import { channelsLive, channelsNotice } from '@/platform/channels-live'
import { usePageVisible } from '@/platform/use-page-visible'

const lookEveryMs = 30_000

/** The event's live and its announcement as WeChat tells them, looked at again while the page is in sight. */
export const useChannelsLive = ({ id, finderUserName, startsAt, endsAt }: LiveEvent) => {
  const isVisible = usePageVisible()
  return useQuery({
    queryKey: ['channels-live', id],
    enabled: finderUserName !== null,
    refetchInterval: isVisible ? lookEveryMs : false,
    queryFn: async () => {
      const account = finderUserName ?? ''
      const [live, notice] = await Promise.all([channelsLive(account, { startsAt, endsAt }), channelsNotice(account)])
      return { live, notice }
    }
  })
}
