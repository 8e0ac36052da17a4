import type { AccountStat, Article, ArticleStat, StatPull } from '@shared/model/article-stat'
import { type Documents, DuplicateKeyError } from '../platform/documents'
import { idFrom } from '../platform/ids'
import { chunksOf, modelRepository } from './model-repository'

const articles = modelRepository<Article>('articles')
const stats = modelRepository<ArticleStat>('articleStats')
const accountDays = modelRepository<AccountStat>('accountStats')
const pulls = modelRepository<StatPull & { id: string }>('statPulls')

type Key = Pick<ArticleStat, 'appId' | 'msgId' | 'statDate'>
type Values<Model> = Partial<Omit<Model, 'id'>>

/** WeChat's interface knows better than a file that somebody downloaded. */
const fromFile = { source: { $ne: 'api' } }

interface Upsert {
  collection: 'articles' | 'articleStats' | 'accountStats' | 'statPulls'
  id: string
  /** Sets these of a document that is there … */
  values: object
  /** … and these too where there is none. */
  defaults: object
  /** Which document may be changed. */
  where?: object
}

const write = async (documents: Documents, { collection, id, values, defaults, where = {} }: Upsert): Promise<void> => {
  const set = () => documents.updateWhere(collection, { _id: id, ...where }, { $set: { ...values } })
  if ((await set()) > 0) return
  try {
    await documents.insert(collection, [{ _id: id, ...defaults, ...values } as { _id: string }])
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    await set()
  }
}

const articleIdOf = ({ appId, msgId }: Pick<Key, 'appId' | 'msgId'>): string => idFrom('articleStat', appId, msgId)
const pullIdOf = (appId: string): string => idFrom('articleStat', 'pull', appId)
/** Files of another source than the interface leave what the interface said alone. */
const allowed = ({ source }: { source?: ArticleStat['source'] | undefined }): object => (source === 'file' ? fromFile : {})

export const articleStats = {
  /** Newest articles first. */
  articles: (documents: Documents, limit: number): Promise<Article[]> => articles.find(documents, { where: {}, order: { publishedOn: 'desc' }, limit }),
  article: (documents: Documents, key: Pick<Key, 'appId' | 'msgId'>): Promise<Article | null> => articles.byId(documents, articleIdOf(key)),
  articlesOf: (documents: Documents, keys: readonly Pick<Key, 'appId' | 'msgId'>[]): Promise<Map<string, Article>> =>
    articles.byIds(documents, keys.map(articleIdOf)),
  /** Days of one article, oldest first. */
  daysOf: (documents: Documents, { appId, msgId }: Pick<Key, 'appId' | 'msgId'>, limit: number): Promise<ArticleStat[]> =>
    stats.find(documents, { where: { appId, msgId }, order: { statDate: 'asc' }, limit }),
  /** Days of the whole account, newest first. */
  accountDays: (documents: Documents, appId: string, limit: number): Promise<AccountStat[]> =>
    accountDays.find(documents, { where: { appId }, order: { statDate: 'desc' }, limit }),
  /** Sets what is given of one article's day: the same again changes nothing, larger numbers replace the smaller. */
  saveDay: (documents: Documents, { appId, msgId, statDate }: Key, values: Values<ArticleStat>): Promise<void> =>
    write(documents, {
      collection: 'articleStats',
      id: idFrom('articleStat', appId, msgId, statDate),
      values,
      defaults: { appId, msgId, statDate, readUserCount: null, shareUserCount: null, total: null, isDelayed: false },
      where: allowed(values)
    }),
  saveArticle: (documents: Documents, { appId, msgId }: Pick<Key, 'appId' | 'msgId'>, values: Values<Article>): Promise<void> =>
    write(documents, {
      collection: 'articles',
      id: articleIdOf({ appId, msgId }),
      values,
      defaults: { appId, msgId, title: null, url: null, total: null, statDate: null, isDelayed: false },
      where: allowed(values)
    }),
  /** Title and address are in files only, and are welcome whoever counted. */
  nameArticle: (documents: Documents, key: Pick<Key, 'appId' | 'msgId'>, names: Pick<Article, 'title' | 'url'>): Promise<boolean> =>
    articles.update(documents, articleIdOf(key), names),
  saveAccountDay: (documents: Documents, { appId, statDate }: Pick<Key, 'appId' | 'statDate'>, values: Values<AccountStat>): Promise<void> =>
    write(documents, { collection: 'accountStats', id: idFrom('articleStat', 'account', appId, statDate), values, defaults: { appId, statDate } }),
  pullOf: (documents: Documents, appId: string): Promise<(StatPull & { id: string }) | null> => pulls.byId(documents, pullIdOf(appId)),
  pullsOf: async (documents: Documents, appIds: readonly string[]): Promise<StatPull[]> => {
    const found = await Promise.all(chunksOf(appIds, 100).map((chunk) => pulls.byIds(documents, chunk.map(pullIdOf))))
    return found.flatMap((byId) => [...byId.values()])
  },
  savePull: (documents: Documents, appId: string, values: Omit<StatPull, 'appId'>): Promise<void> =>
    write(documents, { collection: 'statPulls', id: pullIdOf(appId), values, defaults: { appId } })
}
