import type { Result } from '@shared/contracts/error-codes'
import { AppError } from './app-error'
import type { Invocation } from './caller'
import { failure } from './failure'
import type { Platform } from './platform'

/** Throws FORBIDDEN unless another function of this environment called: no client can put scf at the end of the way. */
export const checkCalledByFunction = ({ sources }: Invocation): void => {
  if (sources.at(-1) !== 'scf') throw new AppError('FORBIDDEN', '这个功能只能由系统内部调用')
}

/** Runs inner work for another function and answers as an action does: errors are values. */
export const answerWork = async <Data>(work: () => Promise<Data>, invocation: Invocation, platform: Platform): Promise<Result<Data>> => {
  try {
    return { ok: true, data: await work() }
  } catch (error) {
    return failure(error, invocation, platform)
  }
}
