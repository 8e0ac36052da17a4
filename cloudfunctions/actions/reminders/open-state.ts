import type { Reminder, ReminderState } from '@shared/model/reminder'

/** Returns where somebody's reminder stands for them; null = they may let us send one. */
export const openState = (mine: Reminder | null): ReminderState | null => (mine === null || mine.state === 'spent' ? null : mine.state)
