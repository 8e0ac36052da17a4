/** Returns the full web address of a page. */
export const webLinkOf = (path: string): string | null => `${window.location.origin}${window.location.pathname}#${path}`
