import { playbook as english } from './en/playbook'
import { makeTexts } from './texts'
import { playbook as chinese } from './zh-CN/playbook'

export const playbookTexts = makeTexts(chinese, english)
