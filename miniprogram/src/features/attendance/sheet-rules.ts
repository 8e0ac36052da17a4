/** The server refuses a bigger file as well; saying it before the upload saves the wait. */
const maxFileBytes = 10 * 1024 * 1024

export const sheetEndings = ['csv', 'txt', 'xlsx']

export type SheetProblem = 'not-sheet' | 'too-large' | 'empty'

/** Returns why a file cannot be a list of who watched, or null when it may be uploaded. */
export const problemOfSheet = ({ name, sizeBytes }: { name: string; sizeBytes: number }): SheetProblem | null => {
  if (!sheetEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))) return 'not-sheet'
  if (sizeBytes > maxFileBytes) return 'too-large'
  return sizeBytes === 0 ? 'empty' : null
}
