import { imports as english } from './en/imports'
import { makeTexts } from './texts'
import { imports as chinese } from './zh-CN/imports'

export const importsTexts = makeTexts(chinese, english)
