import { takeLives } from '../wechat/channels-controls'
import { grantSubscription, issuePhoneCode, refuseApi, setTemplate, takeArticles, takeFollower } from '../wechat/controls'
import { pushMessage } from '../wechat/message-push'
import { bodyOf, type House, type HouseAnswer } from './house'
import { sendJson } from './reply'

type Control = (house: House, body: Record<string, unknown>) => object | Promise<object>

const control =
  (act: Control): HouseAnswer =>
  async (house, exchange) =>
    sendJson(exchange.response, 200, await act(house, await bodyOf(exchange)))

/** The other side of WeChat: what users and editors do there, and the messages WeChat pushes. */
export const wechatAnswers: Record<string, HouseAnswer> = {
  'GET wechat': ({ wechat }, { response }) => sendJson(response, 200, wechat.store.state),
  'POST wechat/phone-codes': control(({ wechat }, body) => issuePhoneCode(wechat, body)),
  'POST wechat/subscriptions': control(({ wechat }, body) => grantSubscription(wechat, body)),
  'POST wechat/templates': control(({ wechat }, body) => setTemplate(wechat, body)),
  'POST wechat/articles': control(({ wechat }, body) => takeArticles(wechat, body)),
  'POST wechat/followers': control(({ wechat }, body) => takeFollower(wechat, body)),
  'POST wechat/lives': control(({ wechat }, body) => takeLives(wechat, body)),
  'POST wechat/errors': control(({ wechat }, body) => refuseApi(wechat, body)),
  'POST push': control(({ functions, controls }, body) => pushMessage(functions, body, controls.clock.nowMs()))
}
