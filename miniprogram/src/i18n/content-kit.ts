import { contentKit as english } from './en/content-kit'
import { makeTexts } from './texts'
import { contentKit as chinese } from './zh-CN/content-kit'

export const contentKitTexts = makeTexts(chinese, english)
