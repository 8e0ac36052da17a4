import { companyNames as english } from './en/company-names'
import { makeTexts } from './texts'
import { companyNames as chinese } from './zh-CN/company-names'

export const companyNamesTexts = makeTexts(chinese, english)
