import { copyText } from './clipboard'

/** Hands a page's full address on. */
export const sharePath = (path: string): Promise<boolean> => copyText(`${window.location.origin}${window.location.pathname}#${path}`)
