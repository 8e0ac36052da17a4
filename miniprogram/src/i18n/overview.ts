import { overview as english } from './en/overview'
import { makeTexts } from './texts'
import { overview as chinese } from './zh-CN/overview'

export const overviewTexts = makeTexts(chinese, english)
