import { members as english } from './en/members'
import { makeTexts } from './texts'
import { members as chinese } from './zh-CN/members'

export const memberTexts = makeTexts(chinese, english)
