import { defineAction } from '../../platform/define-action'
import { resolveTypedCompany } from '../company-resolution'

export const resolveName = defineAction('companyNames.resolve', async (typed, { documents, now }) => {
  const resolution = await resolveTypedCompany(documents, typed, now)
  if (resolution.kind !== 'linked') return { kind: resolution.kind, accountId: null, confidence: null, candidates: resolution.candidates }
  const { accountId, confidence } = resolution.match
  return { kind: resolution.kind, accountId, confidence, candidates: [] }
})
