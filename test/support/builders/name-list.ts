import { buildNameIndex, type NameEntry, type NameIndex } from '@shared/domain/company-name/name-index'
import type { ToSimplified } from '@shared/domain/company-name/segment-name'
import { Converter } from 'opencc-js/t2cn'

/** The table the functions use. */
export const toSimplified: ToSimplified = Converter({ from: 'tw', to: 'cn' })

const REGIONS = ['上海', '深圳市', '杭州', '苏州市', '成都', '浙江省', '江苏', '青岛市', '武汉', '西安市', '', '']
const FIRST = [...'恒华金瑞嘉鼎泰诚宏凯博立远盛鑫达']
const SECOND = [...'通源科力美信峰辉创益康丰维朗迈拓']
const THIRD = ['', '', '', ...'特斯尔格']
const TRADES = ['电子', '生物医药', '新材料', '精密机械', '软件', '物流', '食品', '环保科技', '通信设备', '建筑工程', '医疗器械', '半导体']
const FORMS = ['有限公司', '有限公司', '有限公司', '股份有限公司', '集团有限公司', '有限责任公司']

/** A made-up company name; the same number gives the same name. */
export const madeName = (number: number): string => {
  let rest = number
  const pick = (words: readonly string[]): string => {
    const word = words[rest % words.length] ?? ''
    rest = Math.floor(rest / words.length)
    return word
  }
  const first = pick(FIRST)
  const second = pick(SECOND)

  return pick(REGIONS) + first + second + pick(THIRD) + pick(TRADES) + pick(FORMS)
}

/** Steps through all made-up names so that neighbours share little. */
const STRIDE = 7919
const NAME_COUNT = 12 * 16 * 16 * 7 * 12 * 6

export const madeNames = (count: number): string[] => Array.from(new Set(Array.from({ length: count }, (_, index) => madeName((index * STRIDE) % NAME_COUNT))))

export const entriesOf = (names: readonly string[]): NameEntry[] => names.map((name) => ({ accountId: `acc_${name}`, name }))

export const indexOf = (names: readonly string[]): NameIndex => buildNameIndex(entriesOf(names), toSimplified)
