import fs from 'node:fs'

interface PhoneCode {
  phoneNumber: string
  countryCode: string
  issuedAtMs: number
  isUsed: boolean
}

interface SentMessage {
  openid: string
  templateId: string
  page: string
  data: Record<string, unknown>
  sentAt: string
}

/** Counts of one article on one day, under WeChat's own names: read_user, share_user, zaikan_user, like_user, comment_count … */
export type ArticleCounts = Record<string, number>

export interface Article {
  /** <msg_data_id>_<index>, such as 2247490098_1. */
  msgid: string
  publishedOn: string
  publishType: number
  /** By day, YYYY-MM-DD. */
  days: Record<string, ArticleCounts>
}

/** A Channels live, with what its viewers left in the form shown in it. */
export interface ChannelsLive {
  /** Seconds since 1970, as WeChat says it. */
  startTime: number
  title: string
  anchorNickname: string
  requestId: string
  componentId: string
  audienceCount: number
  exposureCount: number
  clickCount: number
  /** Titles of the form and what was typed. */
  leads: Record<string, string>[]
}

/** The Channels assistant's app. */
interface ChannelsState {
  appId: string
  secret: string
  token: string | null
  tokenEndsAtMs: number
  /** How often a token was asked for. */
  tokenCalls: number
  lives: ChannelsLive[]
}

/** Everything the small WeChat remembers. */
export interface WechatState {
  phoneCodes: Record<string, PhoneCode>
  /** Messages a user still accepts, by <openid> <templateId>. */
  quotas: Record<string, number>
  /** The keys of a template, by its id; a template that is not listed takes any. */
  templates: Record<string, string[]>
  sentMessages: SentMessage[]
  articles: Record<string, Article>
  /** Whether yesterday's statistics are not in yet. */
  isDelayed: boolean
  /** How somebody came to follow an account, by openid. */
  followers: Record<string, { subscribeScene: string; unionid: string | null }>
  /** Refuses an API with an errcode, by its name, as WeChat does without permission; 0 ends it. */
  refusals: Record<string, number>
  channels: ChannelsState
  /** Scenes of permanent QR codes that have been made. */
  permanentScenes: string[]
}

/** The app and secret that a trial is set up with; they open nothing anywhere else. */
export const trialChannels = { appId: 'wx0000channelslocal', secret: 'local-channels-secret' }

const emptyState = (): WechatState => ({
  phoneCodes: {},
  quotas: {},
  templates: {},
  sentMessages: [],
  articles: {},
  isDelayed: false,
  followers: {},
  refusals: {},
  channels: { ...trialChannels, token: null, tokenEndsAtMs: 0, tokenCalls: 0, lives: [] },
  permanentScenes: []
})

export interface WechatStore {
  readonly state: WechatState
  /** Keeps what was changed over a restart. */
  save(): void
}

/** Opens the small WeChat's memory; it is one file, since it is small. */
export const openWechatStore = (file: string): WechatStore => {
  const stored: Partial<WechatState> = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
  const state = { ...emptyState(), ...stored }
  return {
    state,
    save: () => {
      fs.writeFileSync(`${file}.new`, JSON.stringify(state))
      fs.renameSync(`${file}.new`, file)
    }
  }
}
