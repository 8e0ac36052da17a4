/** Industries whose customers suffer from something of their own (R003-42), in the order in which they are recognised. No zod here: the app reads this file. */
export const industries = ['finance', 'retail', 'software', 'manufacturing'] as const
export type Industry = (typeof industries)[number]
