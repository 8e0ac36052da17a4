import { journey as english } from './en/journey'
import { makeTexts } from './texts'
import { journey as chinese } from './zh-CN/journey'

export const journeyTexts = makeTexts(chinese, english)
