import { relationship as english } from './en/relationship'
import { makeTexts } from './texts'
import { relationship as chinese } from './zh-CN/relationship'

export const relationshipTexts = makeTexts(chinese, english)
