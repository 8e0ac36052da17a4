import { foldCompanyName } from './fold'
import { type FormSplit, type LegalForm, splitEnglishForm, splitStrongForm, splitWeakForm } from './legal-form'
import { withoutShareMarks } from './normalize'
import { isPlaceOnly, takeRegion } from './take-region'
import { DEPARTMENT, UNIT, UNIT_WITH_REGION_WORD } from './words/departments'
import { FOREIGN_HOME } from './words/regions'
import { FILLER_WORDS, LONGEST_TRADE, TRADE_WORDS } from './words/trades'

export interface SegmentedName {
  /** Places, core, trade and fillers in this order, without legal form, department and signs of places. */
  text: string
  /** One letter per sign of the text: R place, C core (字号), I line of business, F filler such as 科技, 集团. */
  parts: string
  core: string
  regionLength: number
  form: LegalForm | null
  /** Department or branch. */
  tail: string
  /** Whether it was written with traditional signs. */
  isTraditional: boolean
}

/** Turns traditional signs into simplified ones; the identity where no table is at hand. */
export type ToSimplified = (text: string) => string

const BRACKETS = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g
const BLANKS = /\s/g
const NOTE = /^(?:简称|原名|曾用名|原)/
const MIN_REST_LENGTH = 2
const LONGEST_GENERIC_TRADE = 3
/** How 股份有限公司 is shortened in Taiwan. */
const SHORT_JOINT = /[(（]股[)）](?:有限)?公司/g

interface Opened {
  regions: string
  rest: string
}

/** The name with places in brackets taken out, other brackets opened and notes dropped. */
const openBrackets = (name: string): Opened => {
  let regions = ''
  const rest = name.replace(BRACKETS, (_, content: string) => {
    const inside = content.replace(BLANKS, '')
    const place = takeRegion(inside, 0)
    if (place?.rest !== '') return NOTE.test(inside) ? '' : content
    regions += place.name
    return ''
  })
  return { regions, rest }
}

const splitDepartment = (name: string): FormSplit => {
  const unit = UNIT_WITH_REGION_WORD.exec(name) ?? DEPARTMENT.exec(name) ?? UNIT.exec(name)
  return unit !== null && unit.index >= MIN_REST_LENGTH ? { ...splitWeakForm(name.slice(0, unit.index)), rest: unit[0] } : splitWeakForm(name)
}

const splitForm = (name: string): FormSplit => {
  const english = splitEnglishForm(name)
  if (english.form !== null) return { ...english, body: foldCompanyName(english.body) }
  const folded = foldCompanyName(name)
  const strong = splitStrongForm(folded)

  return strong.form === null ? splitDepartment(folded) : strong
}

const takeRegions = (body: string): Opened => {
  const taken = takeRegion(body, MIN_REST_LENGTH)
  if (taken === null) return { regions: '', rest: body }
  const more = takeRegions(taken.rest)

  return { regions: taken.name + more.regions, rest: more.rest }
}

/** Length of the trade or filler word the text ends with, 0 for none; a word that would leave a single sign gives way to a shorter one. */
const tradeLengthAtEnd = (text: string): number => {
  for (let length = Math.min(LONGEST_TRADE, text.length); length >= 1; length--) {
    const word = text.slice(text.length - length)
    if (text.length - length !== 1 && (TRADE_WORDS.has(word) || FILLER_WORDS.has(word))) return length
  }
  return 0
}

/** The core and the letters of the trade words after it. */
const markTrades = (body: string): { core: string; marks: string } => {
  let core = body
  let marks = ''
  for (let length = tradeLengthAtEnd(core); length > 0; length = tradeLengthAtEnd(core)) {
    marks = (TRADE_WORDS.has(core.slice(-length)) ? 'I' : 'F').repeat(length) + marks
    core = core.slice(0, -length)
  }
  return { core, marks }
}

const assemble = (regions: string, body: string): Pick<SegmentedName, 'text' | 'parts' | 'core' | 'regionLength'> => {
  const { core, marks } = markTrades(body)
  const text = regions + body
  if (core !== '') return { text, parts: 'R'.repeat(regions.length) + 'C'.repeat(core.length) + marks, core, regionLength: regions.length }

  // 重庆钢铁, 中国银行: there the place is the core.
  return { text, parts: 'C'.repeat(regions.length) + marks, core: regions, regionLength: 0 }
}

/** Returns the parts of a company name as people write it; the text is empty when it says no more than a form or a department. */
export const segmentName = (name: string, toSimplified: ToSimplified): SegmentedName => {
  const written = name.normalize('NFKC').trim()
  const simplified = toSimplified(written)
  const opened = openBrackets(withoutShareMarks(simplified.toLowerCase()).replace(SHORT_JOINT, '股份有限公司'))
  const { body, form, rest } = splitForm(opened.rest)
  const taken = takeRegions(body.replace(FOREIGN_HOME, ''))

  return { ...assemble(taken.regions + opened.regions, taken.rest), form, tail: rest, isTraditional: simplified !== written }
}

const countTradeSigns = (parts: string): number => parts.split('I').length - 1

/** Returns whether a typed name distinguishes nobody: only a place, or only a line of business of up to three signs (金融, 互联网, 投资公司). */
export const isGeneric = ({ text, parts, core, form }: SegmentedName): boolean => {
  const isTradeOnly = form !== 'joint' && core === '' && countTradeSigns(parts) <= LONGEST_GENERIC_TRADE
  return text.length < MIN_REST_LENGTH || isTradeOnly || isPlaceOnly(text)
}

/** Returns whether a name states its legal form in full; 公司 alone is how people speak of any company. */
export const isFormal = ({ form }: Pick<SegmentedName, 'form'>): boolean => form === 'joint' || form === 'limited'
