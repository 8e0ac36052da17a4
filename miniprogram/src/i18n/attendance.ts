import { attendance as english } from './en/attendance'
import { makeTexts } from './texts'
import { attendance as chinese } from './zh-CN/attendance'

export const attendanceTexts = makeTexts(chinese, english)
