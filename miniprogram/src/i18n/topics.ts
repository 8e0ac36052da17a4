import { topics as english } from './en/topics'
import { makeTexts } from './texts'
import { topics as chinese } from './zh-CN/topics'

export const topicTexts = makeTexts(chinese, english)
