/** What a visitor types about themselves. */
export interface Declaration {
  displayName: string
  companyName: string
  jobTitle: string
}

export const emptyDeclaration: Declaration = { displayName: '', companyName: '', jobTitle: '' }

const limits = { displayName: 40, companyName: 120, jobTitle: 40 } as const
type Field = keyof Declaration
export type DeclarationProblem = 'needsName' | 'needsCompany' | 'tooLong'

const tooLong = (text: string, field: Field): DeclarationProblem | undefined => (text.trim().length > limits[field] ? 'tooLong' : undefined)

/** Returns what is wrong, per field; empty when it can be sent. */
export const problemsOfDeclaration = ({ displayName, companyName, jobTitle }: Declaration): Partial<Record<Field, DeclarationProblem>> => {
  const found: [Field, DeclarationProblem | undefined][] = [
    ['displayName', displayName.trim() === '' ? 'needsName' : tooLong(displayName, 'displayName')],
    ['companyName', companyName.trim() === '' ? 'needsCompany' : tooLong(companyName, 'companyName')],
    ['jobTitle', tooLong(jobTitle, 'jobTitle')]
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined))
}

/** Returns what the API takes for a declaration without problems. */
export const declarationInputOf = ({ displayName, companyName, jobTitle }: Declaration) => ({
  displayName: displayName.trim(),
  companyName: companyName.trim(),
  jobTitle: jobTitle.trim() === '' ? null : jobTitle.trim()
})
