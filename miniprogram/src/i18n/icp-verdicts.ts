import { icpVerdicts as english } from './en/icp-verdicts'
import { makeTexts } from './texts'
import { icpVerdicts as chinese } from './zh-CN/icp-verdicts'

export const icpVerdictTexts = makeTexts(chinese, english)
