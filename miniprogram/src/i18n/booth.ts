import { booth as english } from './en/booth'
import { makeTexts } from './texts'
import { booth as chinese } from './zh-CN/booth'

export const boothTexts = makeTexts(chinese, english)
