/** What a visitor types about themselves. */
export interface Declaration {
  displayName: string
  companyName: string
  jobTitle: string
  /** Evidence for the company: only its domain is looked at. */
  mailOrWebsite: string
}

export const emptyDeclaration: Declaration = { displayName: '', companyName: '', jobTitle: '', mailOrWebsite: '' }

const limits = { displayName: 40, companyName: 120, jobTitle: 40, mailOrWebsite: 200 } as const
type Field = keyof Declaration
export type DeclarationProblem = 'needsName' | 'needsCompany' | 'tooLong'

const tooLong = (text: string, field: Field): DeclarationProblem | undefined => (text.trim().length > limits[field] ? 'tooLong' : undefined)

/** Returns what is wrong, per field; empty when it can be sent. */
export const problemsOfDeclaration = ({ displayName, companyName, jobTitle, mailOrWebsite }: Declaration): Partial<Record<Field, DeclarationProblem>> => {
  const found: [Field, DeclarationProblem | undefined][] = [
    ['displayName', displayName.trim() === '' ? 'needsName' : tooLong(displayName, 'displayName')],
    ['companyName', companyName.trim() === '' ? 'needsCompany' : tooLong(companyName, 'companyName')],
    ['jobTitle', tooLong(jobTitle, 'jobTitle')],
    ['mailOrWebsite', tooLong(mailOrWebsite, 'mailOrWebsite')]
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== undefined))
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Returns what the API takes for a declaration without problems. */
export const declarationInputOf = ({ displayName, companyName, jobTitle, mailOrWebsite }: Declaration) => ({
  displayName: displayName.trim(),
  companyName: companyName.trim(),
  jobTitle: orNull(jobTitle),
  mailOrWebsite: orNull(mailOrWebsite)
})
