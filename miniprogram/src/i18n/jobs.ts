import { jobs as english } from './en/jobs'
import { makeTexts } from './texts'
import { jobs as chinese } from './zh-CN/jobs'

export const jobsTexts = makeTexts(chinese, english)
