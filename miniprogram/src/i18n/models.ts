import { models as english } from './en/models'
import { makeTexts } from './texts'
import { models as chinese } from './zh-CN/models'

export const modelsTexts = makeTexts(chinese, english)
