import { QueryClient } from '@tanstack/react-query'
import { AppError } from './app-error'

const maxRetryCount = 2
const staleMs = 5_000

const isWorthRetrying = (error: unknown): boolean => error instanceof AppError && error.code === 'BUSY'

/** The app's cache of what the server said. Offline is shown at once instead of being waited for. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: staleMs,
        retry: (failureCount, error) => failureCount < maxRetryCount && isWorthRetrying(error)
      },
      mutations: { networkMode: 'always', retry: false }
    }
  })
