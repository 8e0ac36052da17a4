import { postJson } from './outbound'

/** WeCom's own answer: errcode 0, or a refusal with its code. */
export interface RobotAnswer {
  errcode: number
  errmsg: string
}

/** Posts a text in the group of the robot with that key. Throws when WeCom cannot be reached or answers with nothing of the kind. */
export type SendRobot = (key: string, markdown: string) => Promise<RobotAnswer>

/** The only place a robot's message ever goes to. */
export const robotOrigin = 'https://qyapi.weixin.qq.com'

/** Returns WeCom's group robots; another origin only where the deployment says so, which a trial on one's own machine does. */
export const wecomRobot =
  (trialOrigin: string | undefined): SendRobot =>
  async (key, markdown) => {
    const { status, text } = await postJson({
      origin: trialOrigin ?? robotOrigin,
      path: `/cgi-bin/webhook/send?key=${encodeURIComponent(key)}`,
      body: { msgtype: 'markdown', markdown: { content: markdown } },
      mayBeInner: trialOrigin !== undefined
    })
    if (status !== 200) throw new Error(`WeCom answered with status ${status}`)
    const { errcode, errmsg } = JSON.parse(text) as Partial<RobotAnswer>
    return { errcode: Number(errcode), errmsg: String(errmsg) }
  }
