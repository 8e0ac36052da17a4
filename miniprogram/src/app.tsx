import { QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import { makeQueryClient } from '@/api/query-client'
import { SessionNavigation } from '@/features/session/session-navigation'
import './app.less'

const queryClient = makeQueryClient()

const App = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={queryClient}>
    <SessionNavigation>{children}</SessionNavigation>
  </QueryClientProvider>
)

export default App
