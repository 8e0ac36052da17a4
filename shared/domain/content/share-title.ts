/** WeChat cuts a longer title off (checks.md A4-19); counted in characters as people see them. */
export const maxShareTitleLength = 28

/** Returns the title of a shared card: at most 28 characters, a longer one ends in an ellipsis. */
export const shareTitleOf = (title: string): string => {
  const characters = [...title.trim()]
  return characters.length <= maxShareTitleLength ? characters.join('') : `${characters.slice(0, maxShareTitleLength - 1).join('')}…`
}
