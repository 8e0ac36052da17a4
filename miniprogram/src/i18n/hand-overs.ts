import { handOvers as english } from './en/hand-overs'
import { makeTexts } from './texts'
import { handOvers as chinese } from './zh-CN/hand-overs'

export const handOverTexts = makeTexts(chinese, english)
