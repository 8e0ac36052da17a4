import { messageFrom } from '@shared/domain/wechat/message'
import { topicAnswersOf } from '@shared/domain/wechat/topic-answers'
import type { PushMessage } from '@shared/model/push'

const entry = { TemplateId: 'VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3_3gz3Oc0NIc', SubscribeStatusString: 'accept', PopupScene: '2' }
const answers = (fields: object) => topicAnswersOf(messageFrom(fields) as PushMessage)
const expected = [{ templateId: entry.TemplateId, isAccepted: true }]

describe('the list of a subscribe pop-up', () => {
  test.each([
    ['JSON with one entry as an object', { List: entry }],
    ['JSON with one entry as an array', { List: [entry] }],
    ['XML, wrapped, with one entry', { SubscribeMsgPopupEvent: { List: entry } }],
    ['XML, wrapped, as an array', { SubscribeMsgPopupEvent: { List: [entry] } }],
    ['the change event under its documented tag', { SubscribeMsgChangeEvent: { List: entry } }]
  ])('gives the same for %s', (_name, fields) => {
    expect(answers(fields)).toEqual(expected)
  })

  test('keeps the order of several, and leaves out what is no answer', () => {
    const list = [
      entry,
      { TemplateId: 'b', SubscribeStatusString: 'reject' },
      { TemplateId: 'c', SubscribeStatusString: 'later' },
      { SubscribeStatusString: 'accept' },
      'text'
    ]
    expect(answers({ List: list }).map(({ templateId, isAccepted }) => [templateId, isAccepted])).toEqual([
      [entry.TemplateId, true],
      ['b', false]
    ])
  })

  test.each([[{}], [{ List: '' }], [{ SubscribeMsgPopupEvent: '' }]])('is empty in %j', (fields) => {
    expect(answers(fields)).toEqual([])
  })
})
