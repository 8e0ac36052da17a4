import type { BranchKind } from '@shared/model/import-lookalike'
import { segmentName, type ToSimplified } from './segment-name'

const SUBSIDIARY = /子公司$/
const BRANCH = /(?:分公司|支公司|分行|支行|分部|分社|分店|分厂|办事处|营业部|代表处|联络处|经营部)$/

/** Returns whether a name calls itself a branch (part of another company, such as 上海分公司) or a subsidiary (a company of its own); null for neither. */
export const branchKindOf = (name: string, toSimplified: ToSimplified): BranchKind | null => {
  const { tail } = segmentName(name, toSimplified)
  if (SUBSIDIARY.test(tail)) return 'subsidiary'
  return BRANCH.test(tail) ? 'branch' : null
}
