/** Schemas for the small values every noun is made of. */
import { z } from 'zod'
import { type IdKind, isIdOf } from './ids'
import type { DayNumber, Heat, Ratio, Score } from './units'

export const idSchema = (kind: IdKind) => z.string().refine((text) => isIdOf(kind, text), { message: `不是有效的编号(${kind})` })

export const scoreSchema = z
  .int()
  .min(0)
  .max(100)
  .transform((value) => value as Score)
export const ratioSchema = z
  .number()
  .min(0)
  .max(1)
  .transform((value) => value as Ratio)
export const dayNumberSchema = z.int().transform((value) => value as DayNumber)
export const heatSchema = z.number().transform((value) => value as Heat)

/** An instant: ISO 8601 in UTC with Z. */
export const instantSchema = z.iso.datetime()
/** A calendar day in Asia/Shanghai: YYYY-MM-DD. */
export const daySchema = z.iso.date()
/** One line of text a person typed: trimmed, not empty, no control characters. */
export const lineSchema = (maxLength: number) =>
  z
    .string()
    .trim()
    .min(1, '不能为空')
    .max(maxLength, `最多 ${maxLength} 个字`)
    .refine((text) => ![...text].some((character) => character.charCodeAt(0) < 32), '不能包含换行或控制字符')
/** A short opaque code that fits a mini-program scene (≤ 32 visible characters, wechat.md). */
export const codeSchema = z.string().regex(/^[0-9A-Za-z]{4,32}$/, '这个链接或二维码无效')
