import Taro from '@tarojs/taro'
import { outcomeIn, type SubscriptionOutcome } from './subscription-outcome'

export const canSubscribe = true

/** Asks for one message of a template; must be called from a tap. */
export const requestSubscription = async (templateId: string): Promise<SubscriptionOutcome> => {
  try {
    // entityIds is another platform's; WeChat reads tmplIds alone.
    return outcomeIn(await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] }), templateId)
  } catch {
    return 'failed'
  }
}
