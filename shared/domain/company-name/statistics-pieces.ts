import type { StoredNameStatistics } from './stored-statistics'

type Kind = 'signs' | 'pairs' | 'sounds'

/** A run of text of one kind and step: what a document can hold of stored statistics. */
export interface StatisticsRow {
  kind: Kind
  step: number
  text: string
}

const KINDS: readonly Kind[] = ['signs', 'pairs', 'sounds']
/** A piece stays below 100 KB in UTF-8; even, so that no pair of signs is cut. */
const MAX_TEXT_LENGTH = 30_000

/** Where to cut a text of a kind at or before the length: sounds end at a blank. */
const cutOf = (kind: Kind, text: string, maxLength: number): number => {
  if (text.length <= maxLength) return text.length
  return kind === 'sounds' ? text.lastIndexOf(' ', maxLength - 1) + 1 : maxLength - (maxLength % 2)
}

/** Returns stored statistics cut into pieces of at most 30,000 signs of text; each piece goes into a document of its own. */
export const piecesOf = (stored: StoredNameStatistics): StatisticsRow[][] => {
  const pieces: StatisticsRow[][] = [[]]
  let room = MAX_TEXT_LENGTH
  for (const kind of KINDS)
    stored[kind].forEach((text, step) => {
      for (let rest = text; rest !== ''; ) {
        const cut = cutOf(kind, rest, room)
        if (cut > 0) pieces[pieces.length - 1]?.push({ kind, step, text: rest.slice(0, cut) })
        rest = rest.slice(cut)
        room -= cut
        if (rest === '') continue
        pieces.push([])
        room = MAX_TEXT_LENGTH
      }
    })
  return pieces
}

/** Returns the statistics that pieces, in any order, hold. */
export const joinPieces = (nameCount: number, pieces: readonly (readonly StatisticsRow[])[]): StoredNameStatistics => {
  const joined: StoredNameStatistics = { nameCount, signs: [], pairs: [], sounds: [] }
  for (const { kind, step, text } of pieces.flat()) {
    const steps = joined[kind]
    while (steps.length <= step) steps.push('')
    steps[step] += text
  }
  return joined
}
