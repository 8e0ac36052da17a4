import type { LiveEvent } from '@shared/model/event'

/** Returns whether one more person can be registered; without a capacity always. */
export const hasRoom = ({ capacity, registrationCount }: Pick<LiveEvent, 'capacity' | 'registrationCount'>): boolean =>
  capacity === null || registrationCount < capacity
