import { useShareAppMessage } from '@tarojs/taro'
import type { ShareCard } from './share-card'

/** Says what goes out when somebody passes the page on; the page's config must allow it. WeChat tells that the sheet was opened, not whether anything was sent. */
export const useShareCard = ({ title, path, onShared }: ShareCard): void => {
  useShareAppMessage(() => {
    onShared()
    return { title, path }
  })
}
