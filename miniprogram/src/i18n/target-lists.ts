import { targetLists as english } from './en/target-lists'
import { makeTexts } from './texts'
import { targetLists as chinese } from './zh-CN/target-lists'

export const targetListsTexts = makeTexts(chinese, english)
