import { content as english } from './en/content'
import { makeTexts } from './texts'
import { content as chinese } from './zh-CN/content'

export const contentTexts = makeTexts(chinese, english)
