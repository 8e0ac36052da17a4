import type { ShownContent } from '@shared/contracts/content-fields'
import type { ContentKind } from '@shared/model/content'
import type { ContentAudience, ContentFormat, ContentStage } from '@shared/model/content-words'

/** A content while somebody writes it; every field is what stands in its input. */
export interface ContentDraft {
  kind: ContentKind
  title: string
  summary: string
  text: string
  author: string
  isHighValue: boolean
  articleUrl: string
  format: ContentFormat
  stages: ContentStage[]
  audiences: ContentAudience[]
  hasForm: boolean
  topicIds: string[]
}

export const contentKinds = ['article', 'white-paper', 'case', 'pricing', 'video'] as const satisfies readonly ContentKind[]

export const emptyContentDraft: ContentDraft = {
  kind: 'article',
  title: '',
  summary: '',
  text: '',
  author: '',
  isHighValue: false,
  articleUrl: '',
  format: 'text',
  stages: [],
  audiences: [],
  hasForm: false,
  topicIds: []
}

/** Returns what stands in the form for a content that is there already. */
export const draftOfContent = (content: ShownContent): ContentDraft => ({
  kind: content.kind,
  title: content.title,
  summary: content.summary,
  text: content.paragraphs.join('\n'),
  author: content.author,
  isHighValue: content.isHighValue,
  articleUrl: content.articleUrl ?? '',
  format: content.format,
  stages: content.stages,
  audiences: content.audiences,
  hasForm: content.hasForm,
  topicIds: content.topicIds
})

const limits = { title: 80, summary: 200, author: 40, paragraph: 2000, paragraphCount: 60 } as const

/** Returns the paragraphs of a typed text: one per line that is not empty. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The form a kind usually comes in. */
export const formatOfKind = (kind: ContentKind): ContentFormat => {
  if (kind === 'white-paper') return 'white-paper'
  return kind === 'video' ? 'video' : 'text'
}

/** Pricing and case pages say more than an article unless somebody decides otherwise (R001-11). */
export const isHighValueKind = (kind: ContentKind): boolean => kind === 'pricing' || kind === 'case'

export type ContentField = 'title' | 'summary' | 'text' | 'author' | 'articleUrl'
export type ContentProblem = 'required' | 'too-long' | 'too-many-paragraphs' | 'not-a-link'

const lineProblem = (value: string, maxLength: number): ContentProblem | null => {
  const length = value.trim().length
  if (length === 0) return 'required'
  return length > maxLength ? 'too-long' : null
}

const textProblem = (text: string): ContentProblem | null => {
  const paragraphs = paragraphsOf(text)
  if (paragraphs.length === 0) return 'required'
  if (paragraphs.length > limits.paragraphCount) return 'too-many-paragraphs'
  return paragraphs.some((paragraph) => paragraph.length > limits.paragraph) ? 'too-long' : null
}

/** Returns what stands in the way of publishing, per field; empty when nothing does. */
export const problemsOfContent = (draft: ContentDraft): Partial<Record<ContentField, ContentProblem>> => {
  const url = draft.articleUrl.trim()
  const found: [ContentField, ContentProblem | null][] = [
    ['title', lineProblem(draft.title, limits.title)],
    ['summary', lineProblem(draft.summary, limits.summary)],
    ['text', textProblem(draft.text)],
    ['author', lineProblem(draft.author, limits.author)],
    ['articleUrl', url === '' || /^https:\/\/[^\s/]+\.[^\s]+$/.test(url) ? null : 'not-a-link']
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== null))
}

/** Returns what the API takes for a draft without problems. */
export const contentInputOf = (draft: ContentDraft) => ({
  kind: draft.kind,
  title: draft.title.trim(),
  summary: draft.summary.trim(),
  paragraphs: paragraphsOf(draft.text),
  author: draft.author.trim(),
  isHighValue: draft.isHighValue,
  articleUrl: draft.articleUrl.trim() === '' ? null : draft.articleUrl.trim(),
  format: draft.format,
  stages: draft.stages,
  audiences: draft.audiences,
  hasForm: draft.hasForm,
  topicIds: draft.topicIds
})
