import type { z } from 'zod'

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

const sizeSentence = (issue: RawIssue, word: string, bound: unknown): string => {
  if (issue.origin === 'string') return `长度要${word} ${bound} 个字`
  if (issue.origin === 'array') return `数量要${word} ${bound} 项`
  return `数值要${word} ${bound}`
}

const formatSentences: Record<string, string> = {
  datetime: '时间要写成 2026-01-31T08:00:00Z 的形式',
  date: '日期要写成 2026-01-31 的形式',
  url: '网址要以 http:// 或 https:// 开头',
  regex: '格式不对，请检查后重新填写'
}

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组字段',
  record: '一组字段'
}

const typeSentence = (issue: RawIssue): string =>
  issue.input === undefined ? '缺少这一项，请补上' : `类型不对，这里要填${typeNames[String(issue.expected)] ?? String(issue.expected)}`

/** Returns what to do about one thing that does not fit a contract; a schema's own sentence goes before it. */
export const sentenceOfIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return typeSentence(issue)
    case 'too_big':
      return sizeSentence(issue, '不超过', issue.maximum)
    case 'too_small':
      return sizeSentence(issue, '不少于', issue.minimum)
    case 'invalid_format':
      return formatSentences[issue.format] ?? '格式不对，请检查后重新填写'
    case 'invalid_value':
      return `只能是这些值之一：${issue.values.map(String).join('、')}`
    case 'unrecognized_keys':
      return `有不认识的字段 ${issue.keys.join('、')},请去掉后重试`
    default:
      return '这一项不符合要求，请检查后重新填写'
  }
}

const pathsOf = (issue: z.core.$ZodIssue): string[] => {
  const path = issue.path.map(String)
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null]
  return keys.map((key) => (key === null ? path : [...path, key]).join('.') || '(整体)')
}

/** Returns path → sentence, the first issue of each path. */
export const fieldSentences = (error: z.core.$ZodError): Record<string, string> => {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) for (const path of pathsOf(issue)) fields[path] ??= issue.message
  return fields
}
