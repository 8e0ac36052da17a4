import { messageKeyOf } from '@shared/domain/wechat/message-key'
import type { PushMessage } from '@shared/model/push'

const scan = { FromUserName: 'o', CreateTime: '1', MsgType: 'event', Event: 'SCAN', EventKey: 'a' }
const keys = (...messages: PushMessage[]): number => new Set(messages.map((message) => JSON.stringify(messageKeyOf(message)))).size

test('two events of one person in one second are two', () => {
  expect(keys(scan, { ...scan, Event: 'subscribe' }, { ...scan, EventKey: 'b' }, { ...scan, FromUserName: 'p' }, { ...scan, CreateTime: '2' })).toBe(5)
})

test('two withdrawals of one moment are two, and so are two answers to templates', () => {
  const revoke = { ...scan, Event: 'user_authorization_revoke', OpenID: 'x', RevokeInfo: '8' }
  const popup = { ...scan, Event: 'subscribe_msg_popup_event', List: { TemplateId: 'a' } }
  expect(keys(revoke, { ...revoke, RevokeInfo: '16' }, { ...revoke, OpenID: 'y' }, popup, { ...popup, List: { TemplateId: 'b' } })).toBe(5)
})

test('a text goes by its MsgId, so the same words twice are two messages', () => {
  const text = { FromUserName: 'o', CreateTime: '1', MsgType: 'text', Content: '报价', MsgId: '7' }
  expect([keys(text, { ...text }), keys(text, { ...text, MsgId: '8' })]).toEqual([1, 2])
})
