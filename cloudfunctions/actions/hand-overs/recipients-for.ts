import { leadsQueue } from '@shared/model/hand-over'
import type { Caller } from '../../platform/define-action'

const leading: readonly string[] = ['lead', 'admin']

/** Returns whose hot captures a caller sees: their own, and the queue when they lead. */
export const recipientsFor = ({ memberId, role }: Pick<Caller, 'memberId' | 'role'>): string[] => (leading.includes(role) ? [memberId, leadsQueue] : [memberId])
