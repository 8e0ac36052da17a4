import type { LiveEvent } from '@shared/model/event'

const thingLength = 20
const online = '线上，点开即可进入'

const thing = (text: string): string => (text.length > thingLength ? `${text.slice(0, thingLength - 1)}…` : text)

/**
 * Returns the values of the reminder's template: thing1 what, time2 when it begins (Asia/Shanghai), thing3 where. Of an event that was
 * called off thing1 says so and thing3 why.
 */
export const reminderMessage = ({ title, startsAt, place, calledOff }: Pick<LiveEvent, 'title' | 'startsAt' | 'place' | 'calledOff'>) => ({
  thing1: { value: thing(calledOff === null ? title : `已取消：${title}`) },
  time2: { value: new Date(Date.parse(startsAt) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ') },
  thing3: { value: thing(calledOff === null ? (place ?? online) : `原因：${calledOff.reason}`) }
})
