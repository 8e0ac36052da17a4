import { maskPersonal } from '@shared/domain/problems/mask-personal'
import type { PushMessage } from '@shared/model/push'
import { textOf } from './message'
import { type RevocableField, revokeKinds } from './revoke-info'
import { type TopicAnswer, topicAnswersOf } from './topic-answers'

/** What a pushed message is to do. */
export type PushEffect =
  | { kind: 'follow'; sceneCode: string | null }
  | { kind: 'unfollow' }
  | { kind: 'topics'; answers: TopicAnswer[] }
  | { kind: 'touch'; touch: 'oa_menu' | 'oa_keyword' | 'qr_scan'; subject: { id: string; title: string } }
  | { kind: 'revoke'; field: RevocableField }
  | { kind: 'cancel' }
  | { kind: 'none'; why: 'sent' | 'not-a-keyword' | 'nothing-kept' | 'unknown-event' | 'other-type' | 'empty' }

const maxKeywordLength = 20
const maxKeyLength = 128

/** A code followed through, of which WeChat says qrscene_<scene>. */
const sceneOf = (eventKey: string): string | null => eventKey.replace(/^qrscene_/, '').slice(0, 64) || null

const touch = (kind: 'oa_menu' | 'oa_keyword' | 'qr_scan', prefix: string, key: string): PushEffect => {
  const title = key.trim().slice(0, maxKeyLength)
  return title === '' ? { kind: 'none', why: 'empty' } : { kind: 'touch', touch: kind, subject: { id: `${prefix}:${title}`, title } }
}

/** A short text states an interest; a longer one, or one with a number or address in it, is a conversation and not ours to keep. */
const keyword = (message: PushMessage): PushEffect => {
  const text = textOf(message, 'Content').trim()
  if (text.length > maxKeywordLength || maskPersonal(text) !== text) return { kind: 'none', why: 'not-a-keyword' }
  return touch('oa_keyword', 'keyword', text.toLowerCase())
}

const topics = (message: PushMessage): PushEffect => {
  const answers = topicAnswersOf(message)
  return answers.length === 0 ? { kind: 'none', why: 'empty' } : { kind: 'topics', answers }
}

const revocation = (message: PushMessage): PushEffect => {
  const field = revokeKinds[textOf(message, 'RevokeInfo').trim()]?.field ?? null
  return field === null ? { kind: 'none', why: 'nothing-kept' } : { kind: 'revoke', field }
}

const menu = (message: PushMessage): PushEffect => touch('oa_menu', 'menu', textOf(message, 'EventKey'))

const byEvent: Record<string, (message: PushMessage) => PushEffect> = {
  subscribe: (message) => ({ kind: 'follow', sceneCode: sceneOf(textOf(message, 'EventKey')) }),
  unsubscribe: () => ({ kind: 'unfollow' }),
  scan: (message) => touch('qr_scan', 'qr', textOf(message, 'EventKey')),
  click: menu,
  view: menu,
  view_miniprogram: menu,
  subscribe_msg_popup_event: topics,
  subscribe_msg_change_event: topics,
  subscribe_msg_sent_event: () => ({ kind: 'none', why: 'sent' }),
  templatesendjobfinish: () => ({ kind: 'none', why: 'sent' }),
  // WeChat cleans nicknames and avatars up; neither is kept here.
  user_info_modified: () => ({ kind: 'none', why: 'nothing-kept' }),
  user_authorization_revoke: revocation,
  user_authorization_cancellation: () => ({ kind: 'cancel' })
}

/** Returns what a pushed message is to do; unknown types and events do nothing. */
export const effectOf = (message: PushMessage): PushEffect => {
  const type = textOf(message, 'MsgType').toLowerCase()
  if (type === 'text') return keyword(message)
  if (type !== 'event') return { kind: 'none', why: 'other-type' }
  const event = textOf(message, 'Event').toLowerCase()
  return Object.hasOwn(byEvent, event) ? (byEvent[event] as (message: PushMessage) => PushEffect)(message) : { kind: 'none', why: 'unknown-event' }
}

/** Returns whose message it is: withdrawals come from the platform and name the person, all others come from the person. '' when it does not say. */
export const openIdIn = (message: PushMessage): string => textOf(message, 'OpenID') || textOf(message, 'FromUserName')
