import { LONGEST_REGION, REGION_NAMES, REGION_SIGN } from './words/regions'

const SHORTEST_REGION = 2

export interface TakenRegion {
  name: string
  /** The text after the place and its sign (省, 市 …). */
  rest: string
}

/** Returns the place a folded, simplified text begins with and at least `minRestLength` signs after it; null when it begins with none. */
export const takeRegion = (text: string, minRestLength: number): TakenRegion | null => {
  for (let length = Math.min(text.length - minRestLength, LONGEST_REGION); length >= SHORTEST_REGION; length--) {
    const name = text.slice(0, length)
    if (!REGION_NAMES.has(name)) continue
    const rest = text.slice(length)
    const unsigned = rest.replace(REGION_SIGN, '')

    return { name, rest: unsigned.length >= minRestLength ? unsigned : rest }
  }
  return null
}

/** Returns whether a text is nothing but a place: 北京, 广东省. */
export const isPlaceOnly = (text: string): boolean => takeRegion(text, 0)?.rest === ''
