import type { FormQuestion } from '@shared/model/event'

/** Returns the required questions that have no answer, and those answered with something that is not among their options. */
export const missingAnswers = (questions: readonly FormQuestion[], answers: Readonly<Record<string, string>>): FormQuestion[] =>
  questions.filter(({ id, options, isRequired }) => {
    const answer = answers[id]?.trim() ?? ''
    if (answer === '') return isRequired
    return options.length > 0 && !options.includes(answer)
  })
