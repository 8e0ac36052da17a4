import { outcomes as english } from './en/outcomes'
import { makeTexts } from './texts'
import { outcomes as chinese } from './zh-CN/outcomes'

export const outcomeTexts = makeTexts(chinese, english)
