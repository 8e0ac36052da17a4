/** Counts of codes in an open-addressed table; `slots` holds the code of each slot, 0 for none. */
export interface CodeTable {
  slots: Uint32Array
  counts: Uint32Array
  size: number
}

const FIRST_SLOTS = 1 << 12
const MAX_LOAD = 0.7

/** Returns an empty table. */
export const emptyCodeTable = (): CodeTable => ({ slots: new Uint32Array(FIRST_SLOTS), counts: new Uint32Array(FIRST_SLOTS), size: 0 })

/** Returns the slot of a code, or the free slot where it would stand; the number of slots is a power of two. */
export const slotOf = (slots: Uint32Array, code: number): number => {
  const mask = slots.length - 1
  let slot = (Math.imul(code ^ (code >>> 15), 0x9e3779b1) >>> 7) & mask
  while (slots[slot] !== 0 && slots[slot] !== code) slot = (slot + 1) & mask
  return slot
}

const grow = (table: CodeTable): void => {
  const { slots, counts } = table
  table.slots = new Uint32Array(slots.length * 2)
  table.counts = new Uint32Array(slots.length * 2)
  for (let old = 0; old < slots.length; old++) {
    const code = slots[old] ?? 0
    if (code === 0) continue
    const slot = slotOf(table.slots, code)
    table.slots[slot] = code
    table.counts[slot] = counts[old] ?? 0
  }
}

/** Counts a code that many times more. */
export const countCode = (table: CodeTable, code: number, times = 1): void => {
  const slot = slotOf(table.slots, code)
  if (table.slots[slot] === 0) {
    table.slots[slot] = code
    table.size++
  }
  table.counts[slot] = (table.counts[slot] ?? 0) + times
  if (table.size > table.slots.length * MAX_LOAD) grow(table)
}
