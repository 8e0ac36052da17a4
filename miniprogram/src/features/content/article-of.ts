import type { ArticleView } from '@shared/contracts/article-stats'

/** Links to the same article differ in what stands behind the #, and in http or https. */
const plainUrl = (url: string): string => url.replace(/#.*$/, '').replace(/^http:/, 'https:')

/** Returns the article of the official account that a content belongs to: the one with the same link, or else with the same title; undefined when none is known. */
export const articleOf = (content: { title: string; articleUrl: string | null }, articles: readonly ArticleView[]): ArticleView | undefined => {
  const { title, articleUrl } = content
  const byUrl = articleUrl === null ? undefined : articles.find(({ url }) => url !== null && plainUrl(url) === plainUrl(articleUrl))
  return byUrl ?? articles.find((article) => article.title === title)
}
