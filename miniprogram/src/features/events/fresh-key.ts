/** Returns a short key that none of these is: part-1, part-2 … */
export const freshKey = (taken: readonly string[]): string => {
  let n = 1
  while (taken.includes(`part-${n}`)) n += 1
  return `part-${n}`
}
