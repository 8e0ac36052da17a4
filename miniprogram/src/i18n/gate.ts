import { gate as english } from './en/gate'
import { makeTexts } from './texts'
import { gate as chinese } from './zh-CN/gate'

export const gateTexts = makeTexts(chinese, english)
