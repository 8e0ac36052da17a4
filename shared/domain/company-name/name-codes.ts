import type { SegmentedName } from './segment-name'
import { soundOf } from './words/homophones'

/** 简称 and slips of typing leave out at most two signs between two that stay. */
const PAIR_WINDOW = 3
const MAX_CODES = 40
/** The private-use range of UTF-16: no pair of signs begins there. */
const SOUND_RANGE = 0xe0000000
const SOUND_BITS = 0x0fffffff

/** A number for how the core sounds; 0 when it is one sign long or a sign's sound is unknown. */
const soundCodeOf = (core: string): number => {
  if (core.length < 2) return 0
  let hash = 7
  for (let index = 0; index < core.length; index++) {
    const sound = soundOf(core.charCodeAt(index))
    if (sound === 0) return 0
    hash = (Math.imul(hash, 1009) + sound) & SOUND_BITS
  }
  return (SOUND_RANGE | hash) >>> 0
}

/** Returns whether a UTF-16 unit is half a sign outside the basic plane, which alone is no text. */
export const isHalfSign = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

const pairCode = (first: number, second: number): number => (isHalfSign(first) || isHalfSign(second) ? 0 : ((first << 16) | second) >>> 0)

/** Returns the numbers a name is found by: how its core sounds, and its pairs of near signs (two UTF-16 units), neighbours first; at most 40, none of them 0. */
export const nameCodesOf = ({ text, core }: Pick<SegmentedName, 'text' | 'core'>): number[] => {
  const sound = soundCodeOf(core)
  const codes = sound === 0 ? [] : [sound]
  for (let distance = 1; distance <= PAIR_WINDOW; distance++)
    for (let index = 0; index + distance < text.length && codes.length < MAX_CODES; index++) {
      const code = pairCode(text.charCodeAt(index), text.charCodeAt(index + distance))
      if (code !== 0 && !codes.includes(code)) codes.push(code)
    }
  return codes
}

const SOUND_MARK = '~'
const SOUND_RADIX = 36
const SOUND_DIGITS = 6

/** Returns a code as text, as it stands in an account's name keys: the pair itself, or ~ and a number for a sound. */
export const keyOfCode = (code: number): string =>
  code >= SOUND_RANGE ? SOUND_MARK + (code & SOUND_BITS).toString(SOUND_RADIX).padStart(SOUND_DIGITS, '0') : String.fromCharCode(code >>> 16, code & 0xffff)

/** Returns the code a key stands for. */
export const codeOfKey = (key: string): number =>
  key.length > 2 ? (SOUND_RANGE | Number.parseInt(key.slice(1), SOUND_RADIX)) >>> 0 : ((key.charCodeAt(0) << 16) | key.charCodeAt(1)) >>> 0
