import { QueryClientProvider } from '@tanstack/react-query'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import relativeTime from 'dayjs/plugin/relativeTime'
import utc from 'dayjs/plugin/utc'
import type { PropsWithChildren } from 'react'
import { makeQueryClient } from '@/api/query-client'
import { SessionNavigation } from '@/features/session/session-navigation'
import { systemLanguage } from '@/platform/language'
import './app.less'

dayjs.extend(utc)
dayjs.extend(relativeTime)
dayjs.locale(systemLanguage().toLowerCase())

const queryClient = makeQueryClient()

const App = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={queryClient}>
    <SessionNavigation>{children}</SessionNavigation>
  </QueryClientProvider>
)

export default App
