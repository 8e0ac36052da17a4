import { people as english } from './en/people'
import { makeTexts } from './texts'
import { people as chinese } from './zh-CN/people'

export const peopleTexts = makeTexts(chinese, english)
