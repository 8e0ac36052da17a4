import type { PushMessage } from '@shared/model/push'
import { textOf } from './message'

/** What tells events of one person in one second apart: following through a code and scanning it come together, and a revocation names what is revoked. */
const eventFields = ['FromUserName', 'CreateTime', 'MsgType', 'Event', 'EventKey', 'OpenID', 'RevokeInfo', 'MenuId'] as const

const listText = (message: PushMessage): string => JSON.stringify(message.List ?? message.SubscribeMsgPopupEvent ?? message.SubscribeMsgChangeEvent ?? '')

/**
 * Returns what makes a message the same as an earlier one: its MsgId, with sender and time because JSON rounds long numbers,
 * or what an event says. A redelivery has the same parts; sender and second alone would not tell two events apart.
 */
export const messageKeyOf = (message: PushMessage): string[] => {
  const msgId = textOf(message, 'MsgId')
  if (msgId !== '' && textOf(message, 'MsgType') !== 'event') return ['message', msgId, textOf(message, 'FromUserName'), textOf(message, 'CreateTime')]
  return ['event', ...eventFields.map((name) => textOf(message, name)), listText(message)]
}
