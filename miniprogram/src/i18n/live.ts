import { live as english } from './en/live'
import { makeTexts } from './texts'
import { live as chinese } from './zh-CN/live'

export const liveTexts = makeTexts(chinese, english)
