import { messageFrom } from '@shared/domain/wechat/message'
import { effectOf } from '@shared/domain/wechat/push-effect'
import { revokeKinds } from '@shared/domain/wechat/revoke-info'
import type { PushMessage } from '@shared/model/push'

const effect = (fields: object) => effectOf(messageFrom({ MsgType: 'event', ...fields }) as PushMessage)

describe('what a push is to do', () => {
  test.each([
    [
      { Event: 'subscribe', EventKey: '' },
      { kind: 'follow', sceneCode: null }
    ],
    [
      { Event: 'subscribe', EventKey: 'qrscene_booth7' },
      { kind: 'follow', sceneCode: 'booth7' }
    ],
    [{ Event: 'unsubscribe' }, { kind: 'unfollow' }],
    [
      { Event: 'SCAN', EventKey: 'poster3' },
      { kind: 'touch', touch: 'qr_scan', subject: { id: 'qr:poster3', title: 'poster3' } }
    ],
    [
      { Event: 'CLICK', EventKey: 'PRICE' },
      { kind: 'touch', touch: 'oa_menu', subject: { id: 'menu:PRICE', title: 'PRICE' } }
    ],
    [
      { Event: 'VIEW', EventKey: 'https://example.com/p' },
      { kind: 'touch', touch: 'oa_menu', subject: { id: 'menu:https://example.com/p', title: 'https://example.com/p' } }
    ],
    [
      { Event: 'view_miniprogram', EventKey: 'pages/c/index?a=1' },
      { kind: 'touch', touch: 'oa_menu', subject: { id: 'menu:pages/c/index?a=1', title: 'pages/c/index?a=1' } }
    ],
    [
      { Event: 'CLICK', EventKey: ' ' },
      { kind: 'none', why: 'empty' }
    ],
    [
      { MsgType: 'text', Content: ' 报价 ' },
      { kind: 'touch', touch: 'oa_keyword', subject: { id: 'keyword:报价', title: '报价' } }
    ],
    [
      { MsgType: 'text', Content: '你好，请问你们的产品能不能支持我们公司的私有化部署' },
      { kind: 'none', why: 'not-a-keyword' }
    ],
    [
      { MsgType: 'text', Content: '13800138000' },
      { kind: 'none', why: 'not-a-keyword' }
    ],
    [{ MsgType: 'image' }, { kind: 'none', why: 'other-type' }],
    [
      { Event: 'subscribe_msg_sent_event', List: { TemplateId: 't' } },
      { kind: 'none', why: 'sent' }
    ],
    [{ Event: 'user_info_modified' }, { kind: 'none', why: 'nothing-kept' }],
    [
      { Event: 'user_authorization_revoke', RevokeInfo: '8' },
      { kind: 'revoke', field: 'phone' }
    ],
    [
      { Event: 'user_authorization_revoke', RevokeInfo: 16 },
      { kind: 'revoke', field: 'email' }
    ],
    [
      { Event: 'user_authorization_revoke', RevokeInfo: '13' },
      { kind: 'none', why: 'nothing-kept' }
    ],
    [
      { Event: 'user_authorization_revoke', RevokeInfo: '999' },
      { kind: 'none', why: 'nothing-kept' }
    ],
    [{ Event: 'user_authorization_cancellation' }, { kind: 'cancel' }],
    [{ Event: 'constructor' }, { kind: 'none', why: 'unknown-event' }]
  ])('%j', (fields, expected) => {
    expect(effect(fields)).toEqual(expected)
  })
})

describe('the code tables of withdrawals', () => {
  const codesBetween = (low: number, high: number) =>
    Object.keys(revokeKinds)
      .map(Number)
      .filter((code) => code >= low && code <= high)

  test('hold what mini-programs and service accounts document', () => {
    expect(codesBetween(1, 20)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 15, 16, 18, 19, 20])
    expect(codesBetween(201, 207)).toEqual([201, 202, 203, 204, 205, 206, 207])
  })

  test('name each kind once per product', () => {
    const labels = codesBetween(1, 20).map((code) => revokeKinds[code]?.label)
    expect(new Set(labels).size).toBe(labels.length)
  })
})
