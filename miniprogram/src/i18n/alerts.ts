import { alerts as english } from './en/alerts'
import { makeTexts } from './texts'
import { alerts as chinese } from './zh-CN/alerts'

export const alertTexts = makeTexts(chinese, english)
