import { timeline as english } from './en/timeline'
import { makeTexts } from './texts'
import { timeline as chinese } from './zh-CN/timeline'

export const timelineTexts = makeTexts(chinese, english)
