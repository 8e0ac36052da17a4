export const maxRows = 20_000
/** How many errors and duplicates a dry run shows. */
export const maxShown = 100
