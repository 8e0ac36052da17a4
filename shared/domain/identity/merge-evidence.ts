import type { MergeEvidence } from '@shared/model/merge'
import type { Person } from '@shared/model/person'
import { identityOf } from './identity'

const evidenceOfMark: Readonly<Record<string, MergeEvidence>> = { phone: 'phone', 'phone-told': 'phone', mail: 'mail', union: 'unionid' }

/** Returns what two people have in common that speaks for one human being, each once; none says nothing. */
export const commonEvidence = (a: Pick<Person, 'identity'>, b: Pick<Person, 'identity'>): MergeEvidence[] => {
  const others = new Set(identityOf(b).contactKeys)
  const common = identityOf(a).contactKeys.filter((key) => others.has(key))
  return Array.from(new Set(common.map((key) => evidenceOfMark[key.slice(0, key.indexOf(':'))]))).filter((evidence) => evidence !== undefined)
}
