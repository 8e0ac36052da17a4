import type { Result } from '@shared/contracts/error-codes'
import { nudgeDelivery } from '../actions/nudge-delivery'
import { takeRaised } from '../actions/raise-alert'
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
export const main = async (event: unknown, context: Parameters<typeof runAction>[2]): Promise<Result<unknown>> => {
  house ??= openHouse()
  const answer = await runAction(house, event, context)
  // Whatever raised an alert, its messages go out now and not at the next tick.
  if (takeRaised()) await nudgeDelivery(house.platform)
  return answer
}
