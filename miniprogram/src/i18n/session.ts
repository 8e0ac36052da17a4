import { session as english } from './en/session'
import { makeTexts } from './texts'
import { session as chinese } from './zh-CN/session'

export const sessionTexts = makeTexts(chinese, english)
