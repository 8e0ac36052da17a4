import { identityOf } from '@shared/domain/identity/identity'
import { identityLevelOf, withVerification } from '@shared/domain/identity/identity-level'
import type { Verification } from '@shared/model/person'

const proof = (kind: Verification['kind'], accountId: string | null = 'acc_here00'): Verification => ({
  kind,
  accountId,
  hint: '',
  verifiedAt: '2026-01-01T00:00:00.000Z'
})

const person = (own: { accountId?: string | null; company?: string | null; proofs?: Verification[]; keys?: string[] }) => ({
  accountId: own.accountId ?? null,
  declaredCompanyName: own.company ?? null,
  identity: { ...identityOf({}), verifications: own.proofs ?? [], contactKeys: own.keys ?? [] }
})

test.each([
  ['opened the app', person({}), 1],
  ['is known in two apps by unionid', person({ keys: ['union:abc'] }), 2],
  ['typed a company', person({ company: '某公司' }), 3],
  ['typed a company that led to an account', person({ company: '某公司', accountId: 'acc_here00' }), 3],
  ['proved a work mailbox', person({ company: '某公司', accountId: 'acc_here00', proofs: [proof('work-mail')] }), 4],
  ['was confirmed by a colleague', person({ accountId: 'acc_here00', proofs: [proof('phone'), proof('staff')] }), 5],
  ['proved another employer than the present', person({ company: '新公司', accountId: 'acc_there0', proofs: [proof('work-mail'), proof('staff')] }), 3],
  ['proved a mailbox of nobody we know', person({ company: '某公司', proofs: [proof('work-mail', null)] }), 3]
])('who %s is at that level', (_what, known, level) => {
  expect(identityLevelOf(known)).toBe(level)
})

test('taking the last proof away leads back to where the person was', () => {
  const declared = person({ company: '某公司', accountId: 'acc_here00' })
  const confirmed = { ...declared, identity: { ...declared.identity, verifications: withVerification([], proof('staff')) } }
  expect(identityLevelOf(confirmed)).toBe(5)
  expect(identityLevelOf({ ...confirmed, identity: { ...confirmed.identity, verifications: [] } })).toBe(identityLevelOf(declared))
})

test('a newer proof of a kind for an account takes the place of the older', () => {
  const [phone, mail] = [proof('phone'), proof('work-mail')]
  const newer = { ...phone, hint: '139****0000' }
  expect(withVerification([phone, mail], newer)).toEqual([mail, newer])
  expect(withVerification([phone], proof('phone', 'acc_there0'))).toEqual([phone, proof('phone', 'acc_there0')])
})
