import { eventBoard as english } from './en/event-board'
import { makeTexts } from './texts'
import { eventBoard as chinese } from './zh-CN/event-board'

export const eventBoardTexts = makeTexts(chinese, english)
