import { problems as english } from './en/problems'
import { makeTexts } from './texts'
import { problems as chinese } from './zh-CN/problems'

export const problemTexts = makeTexts(chinese, english)
