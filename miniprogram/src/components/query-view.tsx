import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { componentTexts } from '@/i18n/components'
import { accessible } from '@/platform/accessible'
import { Skeleton } from './skeleton'
import { EmptyState, ErrorState, type ShownError } from './states'

/** What is read of a react-query result. */
export interface ShownQuery<Data> {
  data: Data | undefined
  error: ShownError | null
  refetch: () => unknown
}

interface QueryViewProps<Data> {
  query: ShownQuery<Data>
  isEmpty?: (data: Data) => boolean
  empty?: ReactNode
  skeleton?: ReactNode
  children: (data: Data) => ReactNode
}

/** Shows a question's answer in its four states: on its way, failed or offline, empty, there. Old data stays in sight when a refresh fails. */
export const QueryView = <Data,>({ query, isEmpty, empty, skeleton, children }: QueryViewProps<Data>) => {
  const { data, error } = query
  if (data === undefined) {
    if (error === null) return <>{skeleton ?? <Skeleton />}</>
    return <ErrorState error={error} onRetry={() => void query.refetch()} />
  }
  if (isEmpty?.(data)) return <>{empty ?? <EmptyState />}</>
  return (
    <>
      {error === null ? null : (
        <View className='stale' {...accessible({ role: 'status' })}>
          <Text>{error.code === 'OFFLINE' ? componentTexts().staleNotice : error.message}</Text>
        </View>
      )}
      {children(data)}
    </>
  )
}
