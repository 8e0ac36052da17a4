import { act } from '@testing-library/react'

const rounds = 5

/** With fake timers: lets answers arrive, and what they bring on the screen ask its own questions. */
export const settle = async (): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) await act(() => jest.advanceTimersByTimeAsync(10))
}
