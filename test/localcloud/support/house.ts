import type { TestCloud } from './test-cloud'

export interface HouseReply<Body> {
  status: number
  body: Body
}

/** Posts to one of the local cloud's own endpoints below /localcloud/. */
export const postHouse = async <Body = Record<string, unknown>>({ cloud }: TestCloud, path: string, body: object): Promise<HouseReply<Body>> => {
  const response = await fetch(`${cloud.url}/localcloud/${path}`, { method: 'POST', body: JSON.stringify(body) })
  return { status: response.status, body: (await response.json()) as Body }
}
