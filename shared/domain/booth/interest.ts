import type { Interest } from '@shared/model/capture'

const coldToHot: readonly Interest[] = ['cold', 'warm', 'hot']

/** Returns how much interest a capture says, in steps: 1 cold, 2 warm, 3 hot. It is the quantity of the touch booth_interest. */
export const interestSteps = (interest: Interest): number => coldToHot.indexOf(interest) + 1

/** Returns the hotter of two. */
export const hotter = (left: Interest, right: Interest): Interest => (interestSteps(left) >= interestSteps(right) ? left : right)
