/** How sure it is that a row is an account that is there already. No zod here: the app reads this file. */
export const lookalikeKinds = ['probable', 'unsure'] as const
export type LookalikeKind = (typeof lookalikeKinds)[number]

export const importChoices = ['merge', 'skip', 'create'] as const
export type ImportChoice = (typeof importChoices)[number]
