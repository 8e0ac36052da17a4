import { icp as english } from './en/icp'
import { makeTexts } from './texts'
import { icp as chinese } from './zh-CN/icp'

export const icpTexts = makeTexts(chinese, english)
