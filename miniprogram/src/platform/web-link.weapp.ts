/** A mini-program's pages have no web address. */
export const webLinkOf = (_path: string): string | null => null
