/** Signs of an event's codes, of its page and of its booth. */
export const eventCodeLength = 10
