import { modelTrials as english } from './en/model-trials'
import { makeTexts } from './texts'
import { modelTrials as chinese } from './zh-CN/model-trials'

export const modelTrialTexts = makeTexts(chinese, english)
