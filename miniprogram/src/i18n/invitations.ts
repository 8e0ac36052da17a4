import { invitations as english } from './en/invitations'
import { makeTexts } from './texts'
import { invitations as chinese } from './zh-CN/invitations'

export const invitationTexts = makeTexts(chinese, english)
