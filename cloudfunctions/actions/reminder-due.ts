/** People are reminded that long before an event begins. */
const aheadMs = 3_600_000

export const reminderDueAt = (startsAt: string): string => new Date(Date.parse(startsAt) - aheadMs).toISOString()
