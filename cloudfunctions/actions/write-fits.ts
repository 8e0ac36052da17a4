import { fitRankKey } from '@shared/domain/fit/rank-key'
import { fitScorer } from '@shared/domain/fit/score-fit'
import type { Account } from '@shared/model/account'
import type { FitBand, StoredFit } from '@shared/model/fit'
import type { IcpVersion } from '@shared/model/icp'
import type { Documents } from '../platform/documents'
import { accounts } from '../repositories/accounts'
import { fitKeyOf, fits } from '../repositories/fits'
import { icpVersions } from '../repositories/icp-versions'

const bands: FitBand[] = ['A', 'B', 'C']

type Row = Pick<Account, 'id' | 'traits'>

const scoreRows = (rows: readonly Row[], version: IcpVersion): StoredFit[] => {
  const score = fitScorer(version.criteria, version.asOf)
  return rows.map(({ id, traits }) => {
    const fit = score(traits)
    return { ...fit, versionId: version.id, accountId: id, rankKey: fitRankKey(fit, id) }
  })
}

/** Returns the fits of accounts to each of the versions; nothing is stored. */
export const scoreForVersions = (rows: readonly Row[], versions: readonly IcpVersion[]): StoredFit[] => versions.flatMap((version) => scoreRows(rows, version))

/** Returns the fit keys that each account is to hold. */
export const fitKeysByAccount = (scored: readonly StoredFit[]): Map<string, string[]> => {
  const keys = new Map<string, string[]>()
  for (const { accountId, versionId, band } of scored) {
    if (band !== null) keys.set(accountId, [...(keys.get(accountId) ?? []), fitKeyOf(versionId, band)])
  }
  return keys
}

/** Returns an account's fit keys with those of versions that are scored now made anew; those of others stay. */
export const fitKeysWith = (before: readonly string[], keys: readonly string[], versions: readonly IcpVersion[]): string[] => [
  ...before.filter((key) => !versions.some(({ id }) => key.startsWith(`${id}:`))),
  ...keys
]

const writeVersion = async (documents: Documents, rows: readonly Row[], version: IcpVersion): Promise<void> => {
  const scored = scoreRows(rows, version)
  // The fit before the key: whoever finds an account by its band finds the fit as well.
  await fits.write(documents, scored)
  for (const band of bands) {
    const ids = scored.filter((fit) => fit.band === band).map(({ accountId }) => accountId)
    if (ids.length > 0) await accounts.addFitKey(documents, ids, fitKeyOf(version.id, band))
  }
}

/** Scores accounts that exist against versions and stores the fits; doing it twice is doing it once. */
export const writeFits = async (documents: Documents, rows: readonly Row[], versions: readonly IcpVersion[]): Promise<void> => {
  if (rows.length === 0) return
  for (const version of versions) await writeVersion(documents, rows, version)
}

/** Returns how many accounts there are per band of a version now. */
export const countBands = async (documents: Documents, versionId: string): Promise<IcpVersion['bandCounts']> => {
  const [totalCount = 0, A = 0, B = 0, C = 0] = await Promise.all([
    accounts.count(documents, {}),
    ...bands.map((band) => accounts.count(documents, { fitKey: fitKeyOf(versionId, band) }))
  ])
  return { A, B, C, unknown: Math.max(0, totalCount - A - B - C) }
}

/** Stores anew how many accounts each live version has per band. */
export const recountLiveBands = async (documents: Documents): Promise<void> => {
  for (const { id, status } of await icpVersions.listScored(documents)) {
    if (status === 'live') await icpVersions.update(documents, id, { bandCounts: await countBands(documents, id) })
  }
}
