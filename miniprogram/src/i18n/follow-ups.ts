import { followUps as english } from './en/follow-ups'
import { makeTexts } from './texts'
import { followUps as chinese } from './zh-CN/follow-ups'

export const followUpTexts = makeTexts(chinese, english)
