import { encodeScene } from '@shared/domain/content/scene'
import type { EntryCode } from '@shared/model/entry-code'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { qrPicture } from '../../platform/qr-picture'
import type { WechatAnswer } from '../../platform/wechat-api'
import { entryCodes } from '../../repositories/entry-codes'
import { officialAccounts } from '../connected-accounts'
import { findEntry } from './find-entry'

interface Picture {
  contentType: string
  base64: string
}

const contentPage = 'pages/c/index'
const widthPixels = 430
const sceneOf = ({ code }: EntryCode): string => encodeScene({ kind: 'entry', code })

const accepted = (answer: WechatAnswer): WechatAnswer => {
  if (answer.errcode === 0) return answer
  throw new AppError('CONFLICT', `微信没有生成这个码（${answer.errcode} ${answer.errmsg}），请检查公众号与小程序的授权后再试`)
}

/** As the cloud hands over bytes: base64, or the JSON form of a Buffer. */
const base64Of = (buffer: unknown): string =>
  typeof buffer === 'string' ? buffer : Buffer.from((buffer as { data?: number[] } | undefined)?.data ?? []).toString('base64')

const drawMiniProgramCode = async (entry: EntryCode, { callWechatApi }: ActionContext): Promise<Picture> => {
  // The page may not be published yet when the code is made; it leads there once it is.
  const request = { scene: sceneOf(entry), page: contentPage, check_path: false, width: widthPixels }
  const answer = accepted(await callWechatApi('wxacode.getUnlimited', request, {}))
  return { contentType: String(answer.contentType ?? 'image/png'), base64: base64Of(answer.buffer) }
}

/** In the name of the official account that pushes to us, so that its scans come back; with none connected, of the one that shares this environment. */
const followAccount = async (context: ActionContext): Promise<{ appId?: string }> => {
  const account = (await officialAccounts(context)).find(({ kind }) => kind === 'official-account')
  return account ? { appId: account.appId } : {}
}

/** WeChat gives 100,000 permanent codes: each place asks for one, once. */
const findFollowQr = async (entry: EntryCode, context: ActionContext): Promise<NonNullable<EntryCode['followQr']>> => {
  if (entry.followQr) return entry.followQr
  const request = { action_name: 'QR_LIMIT_STR_SCENE', action_info: { scene: { scene_str: sceneOf(entry) } } }
  const { ticket, url } = accepted(await context.callWechatApi('officialAccount.qrcode.create', request, await followAccount(context)))
  const followQr = { ticket: String(ticket), url: String(url) }
  await entryCodes.update(context.documents, entry.id, { followQr })
  return followQr
}

export const drawCode = defineAction('contents.drawCode', async ({ entryId, kind }, context) => {
  const entry = await findEntry(context.documents, entryId)
  if (kind === 'mini-program') return drawMiniProgramCode(entry, context)
  return qrPicture((await findFollowQr(entry, context)).url)
})
