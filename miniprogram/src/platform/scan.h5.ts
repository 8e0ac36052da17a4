export const canScan = false

/** A browser of a booth has a scanner that types like a keyboard: there is nothing to open. */
export const scan = async (): Promise<string | null> => null
