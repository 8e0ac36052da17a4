import type { MessageValue, PushMessage } from '@shared/model/push'
import { textOf } from './message'

export interface TopicAnswer {
  templateId: string
  isAccepted: boolean
}

/** WeChat wraps the list differently per event and in XML; the change event's tag is misspelt in its own documentation. */
const wrappers = ['SubscribeMsgPopupEvent', 'SubscribeMsgChangeEvent', 'SubscribeMsgSentEvent'] as const

const isRecord = (value: MessageValue | undefined): value is PushMessage => typeof value === 'object' && !Array.isArray(value)

/** One entry comes as an object, several as an array. */
const entriesOf = (value: MessageValue | undefined): PushMessage[] => {
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).filter(isRecord)
}

const listOf = (message: PushMessage): PushMessage[] => {
  const wrapped = wrappers.flatMap((name) => entriesOf(message[name]))
  return [...entriesOf(message.List), ...wrapped.flatMap((wrapper) => (wrapper.List === undefined ? [wrapper] : entriesOf(wrapper.List)))]
}

/** Returns what a person answered per template in a subscribe pop-up or in the settings, in the order WeChat lists it; entries without a template or a clear answer are left out. */
export const topicAnswersOf = (message: PushMessage): TopicAnswer[] =>
  listOf(message).flatMap((entry) => {
    const templateId = textOf(entry, 'TemplateId')
    const status = textOf(entry, 'SubscribeStatusString').toLowerCase()
    if (templateId === '' || templateId.length > 64 || (status !== 'accept' && status !== 'reject')) return []
    return [{ templateId, isAccepted: status === 'accept' }]
  })
