import { accountMerges as english } from './en/account-merges'
import { makeTexts } from './texts'
import { accountMerges as chinese } from './zh-CN/account-merges'

export const accountMergesTexts = makeTexts(chinese, english)
