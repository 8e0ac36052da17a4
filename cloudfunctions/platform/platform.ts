import { cloudApp } from './app'
import { type CallChannels, channelsCaller } from './channels-api'
import { type Clock, systemClock } from './clock'
import { cloudDocuments } from './cloud-documents'
import type { Documents } from './documents'
import { type Env, readEnv } from './env'
import { type CallFunction, cloudFunctionCaller } from './functions'
import { type IdSource, randomIds } from './ids'
import { type Log, systemLog } from './log'
import { type SendRobot, wecomRobot } from './robot'
import { cloudStorage, type Storage } from './storage'
import { type CallWechatApi, wechatApiCaller } from './wechat-api'

/** The outside world, as the actions see it. */
export interface Platform {
  documents: Documents
  storage: Storage
  callFunction: CallFunction
  callWechatApi: CallWechatApi
  callChannels: CallChannels
  sendRobot: SendRobot
  clock: Clock
  ids: IdSource
  log: Log
  env: Env
}

/** Returns the real outside world. */
export const cloudPlatform = (): Platform => {
  const app = cloudApp()
  return {
    documents: cloudDocuments(app),
    storage: cloudStorage(app),
    callFunction: cloudFunctionCaller(app),
    callWechatApi: wechatApiCaller(app),
    callChannels: channelsCaller(readEnv().TRIAL_WECHAT_ORIGIN),
    sendRobot: wecomRobot(readEnv().TRIAL_ROBOT_ORIGIN),
    clock: systemClock,
    ids: randomIds,
    log: systemLog(),
    env: readEnv()
  }
}
