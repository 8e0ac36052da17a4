import { components as english } from './en/components'
import { makeTexts } from './texts'
import { components as chinese } from './zh-CN/components'

export const componentTexts = makeTexts(chinese, english)
