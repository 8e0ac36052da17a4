import { contentFunnel as english } from './en/content-funnel'
import { makeTexts } from './texts'
import { contentFunnel as chinese } from './zh-CN/content-funnel'

export const contentFunnelTexts = makeTexts(chinese, english)
