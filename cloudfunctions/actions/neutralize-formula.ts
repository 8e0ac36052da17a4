/** What a spreadsheet would run as a formula, full-width forms included. */
const formulaStart = /^[\s=+\-@＝＋－＠]*[=+\-@\t\r＝＋－＠]/
const plainNumber = /^[+-]?[\d,.]+[万亿%]?$/

/** Returns the cell without the signs that make a spreadsheet run it, so that a later export harms nobody; signed numbers stay. */
export const neutralizeFormula = (cell: string): string => (plainNumber.test(cell.trim()) ? cell : cell.replace(formulaStart, ''))
