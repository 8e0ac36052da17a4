import { events as english } from './en/events'
import { makeTexts } from './texts'
import { events as chinese } from './zh-CN/events'

export const eventsTexts = makeTexts(chinese, english)
