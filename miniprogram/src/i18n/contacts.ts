import { contacts as english } from './en/contacts'
import { makeTexts } from './texts'
import { contacts as chinese } from './zh-CN/contacts'

export const contactsTexts = makeTexts(chinese, english)
