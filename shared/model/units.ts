/** Numbers that carry their unit in the type, so that one cannot be passed for another. No zod here: the app reads this file. */

declare const unit: unique symbol
type Measured<Unit extends string> = number & { readonly [unit]: Unit }

/** An integer 0–100, as shown on a screen. */
export type Score = Measured<'Score'>
/** 0..1. */
export type Ratio = Measured<'Ratio'>
/** Whole calendar days since 1970-01-01 in Asia/Shanghai. */
export type DayNumber = Measured<'DayNumber'>
/** log2 of a decayed sum with 2^(day/halfLife) for weights; changes only when a touch is added or removed (DESIGN §2). */
export type Heat = Measured<'Heat'>

/** Returns the value rounded and held within 0–100. */
export const asScore = (value: number): Score => Math.min(100, Math.max(0, Math.round(value))) as Score

/** Returns the value held within 0..1. */
export const asRatio = (value: number): Ratio => Math.min(1, Math.max(0, value)) as Ratio

export const asDayNumber = (value: number): DayNumber => Math.floor(value) as DayNumber

export const asHeat = (value: number): Heat => value as Heat
