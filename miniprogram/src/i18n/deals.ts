import { deals as english } from './en/deals'
import { makeTexts } from './texts'
import { deals as chinese } from './zh-CN/deals'

export const dealTexts = makeTexts(chinese, english)
