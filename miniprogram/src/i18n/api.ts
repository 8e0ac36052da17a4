import { api as english } from './en/api'
import { makeTexts } from './texts'
import { api as chinese } from './zh-CN/api'

export const apiTexts = makeTexts(chinese, english)
