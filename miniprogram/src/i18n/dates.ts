import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import relativeTime from 'dayjs/plugin/relativeTime'
import utc from 'dayjs/plugin/utc'
import { systemLanguage } from '@/platform/language'

dayjs.extend(utc)
dayjs.extend(relativeTime)

/** Asia/Shanghai; dayjs's own timezone plugin is wrong on Android WeChat. */
const shanghaiMinutes = 480
const formats = {
  'zh-CN': { day: 'YYYY年M月D日', moment: 'M月D日 HH:mm' },
  en: { day: 'MMM D, YYYY', moment: 'MMM D, HH:mm' }
} as const

const localeOf = (language: 'zh-CN' | 'en'): string => language.toLowerCase()

/** Returns how long ago an instant was, in words: 3 小时前. */
export const sinceNow = (instant: string): string => dayjs(instant).locale(localeOf(systemLanguage())).fromNow()

/** Returns an instant's day and time in Shanghai: 11月21日 16:30. */
export const momentText = (instant: string): string => dayjs.utc(instant).utcOffset(shanghaiMinutes).format(formats[systemLanguage()].moment)

/** Returns an instant's time of day in Shanghai: 16:30. */
export const clockTime = (instant: string): string => dayjs.utc(instant).utcOffset(shanghaiMinutes).format('HH:mm')

/** Returns a calendar day (YYYY-MM-DD) in words: 2026年11月21日. */
export const dayText = (day: string): string => dayjs.utc(day).format(formats[systemLanguage()].day)
