/** What a column of an attendance file may hold. No zod here: the app reads this file. */
export const attendanceFields = [
  'name',
  'companyName',
  'jobTitle',
  'phone',
  'mail',
  'externalId',
  'joinedAt',
  'leftAt',
  'minutes',
  'question',
  'questionCount',
  'poll',
  'pollCount',
  'role',
  'consent'
] as const
export type AttendanceField = (typeof attendanceFields)[number]

/** `channels-leads` is what viewers of a Channels live left in its form; `mapped` is a file whose columns a person has named. */
export const attendanceLayoutIds = ['tencent-meeting', 'xiaoetong', 'vhall', 'zoom', 'channels-leads', 'mapped'] as const
export type AttendanceLayoutId = (typeof attendanceLayoutIds)[number]

/** Whom a marketer may keep of a file: those who agreed with us, or everybody because the form of that platform asked them. */
export const consentClaims = ['known-only', 'asked-in-form'] as const
export type ConsentClaim = (typeof consentClaims)[number]
