/** Who may use the app. No zod here: the app reads this file. */
export const memberRoles = ['sales', 'marketer', 'event-staff', 'lead', 'admin'] as const
export type MemberRole = (typeof memberRoles)[number]
/** A visitor is anyone who is not a member. */
export const roles = [...memberRoles, 'visitor'] as const
export type Role = (typeof roles)[number]
