/** WeChat's own object: Taro does not know this function, which is there from base library 3.4.8 on. */
declare const wx: { openOfficialAccountArticle?: (options: { url: string; success: () => void; fail: () => void }) => void }

/** Opens an article of an official account; must be called by a tap. Returns whether the person let it happen. */
export const openArticle = (url: string): Promise<boolean> => {
  const open = wx.openOfficialAccountArticle
  if (open === undefined) return Promise.resolve(false)
  return new Promise((resolve) => open({ url, success: () => resolve(true), fail: () => resolve(false) }))
}
