import { Text, View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { componentTexts } from '@/i18n/components'
import { Button } from './button'

interface PagedQuery {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

interface LoadMoreProps {
  query: PagedQuery
}

/** The end of a paged list: the next page comes at the bottom of the screen, or at a press. */
export const LoadMore = ({ query }: LoadMoreProps) => {
  const texts = componentTexts()
  const load = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
  }
  useReachBottom(load)
  return (
    <View className='load-more'>
      {query.hasNextPage ? (
        <Button
          kind='text'
          size='small'
          label={query.isFetchingNextPage ? texts.loadingMore : texts.loadMore}
          isBusy={query.isFetchingNextPage}
          onPress={load}
        />
      ) : (
        <Text className='load-more__end'>{texts.noMore}</Text>
      )}
    </View>
  )
}
