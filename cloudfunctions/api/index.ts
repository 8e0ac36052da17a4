import type { Result } from '@shared/contracts/error-codes'
import { cloudPlatform } from '../platform/platform'
import { type ActionHouse, runAction } from '../platform/run-action'
import { actions, policy } from './actions'
import { resolveCaller } from './resolve-caller'

let house: ActionHouse | null = null

const openHouse = (): ActionHouse => {
  const platform = cloudPlatform()
  return { actions, policy, platform, resolveCaller: (openId, appId) => resolveCaller(platform, openId, appId) }
}

/** Every screen of the app calls this function. */
export const main = (event: unknown, context: Parameters<typeof runAction>[2]): Promise<Result<unknown>> => {
  house ??= openHouse()
  return runAction(house, event, context)
}
