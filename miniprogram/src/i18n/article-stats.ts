import { articleStats as english } from './en/article-stats'
import { makeTexts } from './texts'
import { articleStats as chinese } from './zh-CN/article-stats'

export const articleStatsTexts = makeTexts(chinese, english)
