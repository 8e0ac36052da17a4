import { XMLParser, XMLValidator } from 'fast-xml-parser'

const prolog = /^<\?xml(?:\s[^<>?]*)?\?>/
const cdata = /<!\[CDATA\[[\s\S]*?\]\]>/g
/** The only markup a message of WeChat's has: no attribute, comment, document type, entity or processing instruction. */
const plainTag = /<\/?[A-Za-z_]\w{0,63}\s*\/?>/g
/** Names that reach into objects. */
const reaching = /<\/?(?:__\w*|constructor|prototype)\s*\/?>/i
const maxTags = 400

const parser = new XMLParser({
  ignoreAttributes: true,
  processEntities: false,
  parseTagValue: false,
  trimValues: true,
  allowBooleanAttributes: false
})

/** A number longer than a double can hold would come out rounded, and two messages would be one. */
const quoteLongNumbers = (text: string): string => text.replace(/("MsgI[dD]"\s*:\s*)(\d+)/g, '$1"$2"')

/** Judged before the parser sees it; linear in the length, which is bounded. */
const isPlain = (text: string): boolean => {
  const markup = text.replace(cdata, '')
  const tags = markup.match(plainTag) ?? []
  return tags.length <= maxTags && !reaching.test(markup) && !markup.replace(plainTag, '').includes('<')
}

const readXml = (text: string): unknown => {
  const body = text.replace(prolog, '')
  if (!isPlain(body) || XMLValidator.validate(body) !== true) return null
  const { xml } = parser.parse(body) as { xml?: unknown }
  return xml ?? null
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(quoteLongNumbers(text)) as unknown
  } catch {
    return null
  }
}

/** Returns what is inside <xml>, or a JSON body; null for anything that is neither or that no message of WeChat's would hold. */
export const readBody = (text: string): unknown => {
  const start = text.trimStart()
  if (start.startsWith('{')) return readJson(start)
  if (!start.startsWith('<')) return null
  try {
    return readXml(start)
  } catch {
    return null
  }
}
