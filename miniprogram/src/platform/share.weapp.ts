import { copyText } from './clipboard'

/** Hands a page's path on: WeChat's own menu sends cards, so here the path is copied for a card in an article. */
export const sharePath = (path: string): Promise<boolean> => copyText(path.replace(/^\//, ''))
