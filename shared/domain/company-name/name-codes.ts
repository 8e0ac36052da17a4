import type { SegmentedName } from './segment-name'
import { soundOf } from './words/homophones'

/** 简称 and slips of typing leave out at most two signs between two that stay. */
const PAIR_WINDOW = 3
const MAX_CODES = 40

/** Codes are 32 bits. A pair of signs is its two UTF-16 units; private-use units begin the other two kinds, so no pair is taken for one. */
const SOUND_RANGE = 0xe0000000
const WHOLE_RANGE = 0xf0000000
const HASH_BITS = 0x0fffffff
const HASH_FACTOR = 1009
const HASH_START = 7

/** How core and text stand in an account's name keys: a mark and a number in base 36. */
const SOUND_MARK = '~'
const WHOLE_MARK = '='
const RADIX = 36
const DIGITS = 6

const hashOf = (numbers: readonly number[]): number => numbers.reduce((hash, number) => (Math.imul(hash, HASH_FACTOR) + number) & HASH_BITS, HASH_START)

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))

/** How the core sounds; 0 when it is one sign long or a sign's sound is unknown. */
const soundCodeOf = (core: string): number => {
  const sounds = unitsOf(core).map(soundOf)
  return sounds.length < 2 || sounds.includes(0) ? 0 : (SOUND_RANGE | hashOf(sounds)) >>> 0
}

const wholeCodeOf = (text: string): number => (text === '' ? 0 : (WHOLE_RANGE | hashOf(unitsOf(text))) >>> 0)

/** Returns whether a UTF-16 unit is half a sign outside the basic plane, which alone is no text. */
export const isHalfSign = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

const pairCode = (first: number, second: number): number => (isHalfSign(first) || isHalfSign(second) ? 0 : ((first << 16) | second) >>> 0)

/**
 * Returns the numbers a name is found by: one for the whole text, one for how its core sounds, and its pairs of near signs, neighbours first;
 * at most 40, none of them 0.
 */
export const nameCodesOf = ({ text, core }: Pick<SegmentedName, 'text' | 'core'>): number[] => {
  const codes = [wholeCodeOf(text), soundCodeOf(core)].filter((code) => code !== 0)
  for (let distance = 1; distance <= PAIR_WINDOW; distance++)
    for (let index = 0; index + distance < text.length && codes.length < MAX_CODES; index++) {
      const code = pairCode(text.charCodeAt(index), text.charCodeAt(index + distance))
      if (code !== 0 && !codes.includes(code)) codes.push(code)
    }
  return codes
}

const hashKey = (mark: string, code: number): string => mark + (code & HASH_BITS).toString(RADIX).padStart(DIGITS, '0')

/** Returns a code as text, as it stands in an account's name keys: a pair as itself, a sound as ~…, a whole text as =…. */
export const keyOfCode = (code: number): string => {
  if (code >= WHOLE_RANGE) return hashKey(WHOLE_MARK, code)
  return code >= SOUND_RANGE ? hashKey(SOUND_MARK, code) : String.fromCharCode(code >>> 16, code & 0xffff)
}

/** Returns the code a key stands for. */
export const codeOfKey = (key: string): number => {
  if (key.length === 2) return ((key.charCodeAt(0) << 16) | key.charCodeAt(1)) >>> 0
  const range = key.startsWith(WHOLE_MARK) ? WHOLE_RANGE : SOUND_RANGE
  return (range | Number.parseInt(key.slice(1), RADIX)) >>> 0
}
