import { type DemoClient, finishJob } from './client'
import { demoProfiles } from './profiles'

type Profile = (typeof demoProfiles)[number]

const productIdOf = async (marketer: DemoClient, name: string): Promise<string> => {
  const { items } = await marketer.call('products.list', {})
  const existing = items.find((product) => product.name === name)
  return (existing ?? (await marketer.call('products.create', { name }))).id
}

const publishProfile = async (marketer: DemoClient, profile: Profile): Promise<string> => {
  const { items } = await marketer.call('icps.list', {})
  const existing = items.find((icp) => icp.name === profile.name)
  if (existing?.liveVersionId) return existing.id
  const draft = existing ?? (await marketer.call('icps.create', { name: profile.name, productId: await productIdOf(marketer, profile.product) }))
  if (draft.buildingJobId) {
    await finishJob(marketer, draft.buildingJobId)
    return draft.id
  }
  const saved = await marketer.call('icps.update', { icpId: draft.id, revision: draft.revision, criteria: profile.criteria })
  const { jobId } = await marketer.call('icps.publish', { icpId: draft.id, revision: saved.revision })
  await finishJob(marketer, jobId)
  return draft.id
}

const makeList = async (marketer: DemoClient, icpId: string, list: NonNullable<Profile['list']>): Promise<void> => {
  const { items } = await marketer.call('targetLists.list', {})
  if (items.some(({ name }) => name === list.name)) return
  const { candidates } = await marketer.call('targetLists.propose', { icpId, size: list.size })
  const members = candidates.map(({ account, tier, reason }) => ({ accountId: account.id, tier, reason }))
  await marketer.call('targetLists.create', { name: list.name, icpId, members })
}

/** Publishes both profiles and makes the lists; returns the profiles' ids. What exists already is left alone. */
export const seedProfiles = async (marketer: DemoClient): Promise<string[]> => {
  const icpIds: string[] = []
  for (const profile of demoProfiles) {
    const icpId = await publishProfile(marketer, profile)
    icpIds.push(icpId)
    if (profile.list) await makeList(marketer, icpId, profile.list)
  }
  return icpIds
}
