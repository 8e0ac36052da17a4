/** Opens an article in a tab of its own. With noopener a browser says nothing of the new tab, so this is true once it was asked. */
export const openArticle = async (url: string): Promise<boolean> => {
  window.open(url, '_blank', 'noopener')
  return true
}
