import { accounts as english } from './en/accounts'
import { makeTexts } from './texts'
import { accounts as chinese } from './zh-CN/accounts'

export const accountTexts = makeTexts(chinese, english)
