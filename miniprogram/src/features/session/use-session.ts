import type { Session } from '@shared/contracts/members'
import type { UseQueryResult } from '@tanstack/react-query'
import type { AppError } from '@/api/app-error'
import { useAsk } from '@/api/use-ask'

const staleMs = 60_000

/** Who this person is for the company: role, name and what they may call. */
export const useSession = (): UseQueryResult<Session, AppError> => useAsk('session.get', {}, { staleTime: staleMs })
