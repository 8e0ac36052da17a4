import { visitors as english } from './en/visitors'
import { makeTexts } from './texts'
import { visitors as chinese } from './zh-CN/visitors'

export const visitorsTexts = makeTexts(chinese, english)
