import type { FormQuestion, FormVariant } from '@shared/model/event'

/** A registration form while it is planned: its questions with their options as one text. */
export interface VariantDraft {
  id: string
  name: string
  /** null = for everybody whom no other form fits. */
  icpId: string | null
  questions: QuestionDraft[]
}

export interface QuestionDraft {
  id: string
  label: string
  /** Answers to choose from, separated by commas; empty = free text. */
  options: string
  isRequired: boolean
}

/** A form asks no more than this beside name and company. */
export const maxQuestions = 3
export const maxVariants = 10

export const emptyQuestion = (id: string): QuestionDraft => ({ id, label: '', options: '', isRequired: false })
export const emptyVariant = (id: string, questionId: string): VariantDraft => ({ id, name: '', icpId: null, questions: [emptyQuestion(questionId)] })

const optionsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、;；\n]/)
      .map((option) => option.trim())
      .filter((option) => option !== '')
  )
]

const questionOf = ({ id, label, options, isRequired }: QuestionDraft): FormQuestion => ({ id, label: label.trim(), options: optionsOf(options), isRequired })

export const variantsOf = (drafts: readonly VariantDraft[]): FormVariant[] =>
  drafts.map(({ id, name, icpId, questions }) => ({ id, name: name.trim(), icpId, questions: questions.map(questionOf) }))

export const variantDraftOf = ({ id, name, icpId, questions }: FormVariant): VariantDraft => ({
  id,
  name,
  icpId,
  questions: questions.map((question) => ({ ...question, options: question.options.join('，') }))
})
