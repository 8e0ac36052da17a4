import type { Alert } from '@shared/model/alert'
import type { SurgeBehaviour } from '@shared/model/watch'
import { kindTexts, ruleTexts, stageTexts } from './message-texts'

type Told = Pick<Alert, 'ruleId' | 'surge' | 'stage'>

const behaviourText = (each: SurgeBehaviour): string =>
  each.behaviour === 'new-people' ? `新出现 ${each.peopleCount} 人` : `${kindTexts[each.kind]} ${each.recentUnits} 项（此前 ${each.baselineUnits} 项）`

/** Characters that WeCom's markdown or a mention would read as more than text; a company's name comes from outside. */
const plain = (text: string): string => text.replaceAll(/[<>[\]`*_#@|\\\r\n]/g, ' ').trim()

/** Returns the robot's message: which account, what, why it is unusual; no person's name, for a group chat is read by many. */
export const robotMessage = ({ ruleId, surge, stage }: Told, accountName: string): string =>
  [
    `**${plain(accountName)}** ${ruleTexts[ruleId]}`,
    `> 最近 ${surge.recentDays} 天 ${surge.peopleCount} 人、${surge.recentUnits} 项互动，此前 ${surge.baselineUnits} 项`,
    ...surge.behaviours.map((each) => `> ${behaviourText(each)}`),
    `> 阶段：${stageTexts[stage]}`,
    '请打开 Bullseye 的“提醒”处理'
  ].join('\n')

/** The longest that WeChat takes for a “thing” of a subscribe message. */
const thingLength = 20

const thing = (text: string): string => (text.length > thingLength ? `${text.slice(0, thingLength - 1)}…` : text)

/** Returns the values of the subscribe message's template: thing1 account, thing2 what, time3 when (Asia/Shanghai). */
export const subscribeMessage = ({ ruleId, createdAt }: Pick<Alert, 'ruleId' | 'createdAt'>, accountName: string) => ({
  thing1: { value: thing(plain(accountName) || '客户') },
  thing2: { value: thing(ruleTexts[ruleId]) },
  time3: { value: new Date(Date.parse(createdAt) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ') }
})
