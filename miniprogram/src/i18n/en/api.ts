import type { api as chinese } from '../zh-CN/api'

export const api: typeof chinese = {
  offline: 'There is no connection. Check the network and try again.',
  unreadableReply: 'The server’s answer cannot be read. Please try again later.'
}
