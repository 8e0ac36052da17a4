import { idPrefixes } from '@shared/model/ids'
import type { Job } from '@shared/model/job'
import type { NameReview } from '@shared/model/name-review'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

/** The lease names its holder, so that a runner whose lease ran out cannot save over the next one's work. */
export type StoredJob = Job & { leaseId: string | null; failedSteps: number }

const base = modelRepository<StoredJob>('jobs')

const jobIdFor = (subjectId: string): string => `${idPrefixes.job}_${subjectId.slice(subjectId.indexOf('_') + 1)}`

/** One version has one publish job, one import one commit job: who knows the subject knows the job. */
export const publishJobId = jobIdFor
export const commitJobId = jobIdFor
export const undoJobId = (importId: string): string => `${idPrefixes.job}_undo-${importId.slice(importId.indexOf('_') + 1)}`
/** Each settlement and each undo of a spelling is a work of its own; a review that went away and came back counts its revisions anew. */
export const alignJobId = ({ id, createdAt, revision }: Pick<NameReview, 'id' | 'createdAt' | 'revision'>): string =>
  `${jobIdFor(id)}-${Date.parse(createdAt).toString(36)}-${revision}`
/** One count of all names per occasion: an import's id, or a day. */
export const statisticsJobId = (occasion: string): string => `${idPrefixes.job}_names-${occasion.slice(occasion.indexOf('_') + 1)}`
/** Done once for all documents of before. */
export const dealStatesJobId = `${idPrefixes.job}_deal-states`

export interface Lease {
  leaseId: string
  leaseUntil: string
}

export const jobs = {
  byId: base.byId,
  insert: (documents: TransactionDocuments, job: Job): Promise<void> => base.insert(documents, { ...job, leaseId: null, failedSteps: 0 }),
  /** Begins a failed job anew from its start. */
  restart: (documents: TransactionDocuments, id: string, now: string): Promise<boolean> =>
    base.update(documents, id, { status: 'running', cursor: null, doneCount: 0, failedSteps: 0, problem: null, summary: null, updatedAt: now }),
  /** Unfinished ones, the longest waiting first. */
  listRunning: (documents: Documents, limit: number): Promise<StoredJob[]> =>
    base.find(documents, { where: { status: 'running' }, order: { updatedAt: 'asc' }, limit }),
  /** The job about a subject that was begun last. */
  newestAbout: async (documents: Documents, subjectId: string): Promise<StoredJob | null> =>
    (await base.find(documents, { where: { subjectId }, order: { createdAt: 'desc' }, limit: 1 }))[0] ?? null,
  /** Takes the job for one runner; returns whether it was free. */
  acquire: async (documents: Documents, id: string, { lease, now }: { lease: Lease; now: string }): Promise<boolean> => {
    const free = { _id: id, status: 'running', $or: [{ leaseUntil: null }, { leaseUntil: { $lt: now } }] }
    return (await documents.updateWhere('jobs', free, { $set: { ...lease } })) > 0
  },
  /** Ends a running job; whoever is taking a step of it loses the lease. Returns whether it was running. */
  cancel: async (documents: Documents, id: string, now: string): Promise<boolean> =>
    (await documents.updateWhere('jobs', { _id: id, status: 'running' }, { $set: { status: 'cancelled', leaseId: null, leaseUntil: null, updatedAt: now } })) >
    0,
  /** Saves progress; returns whether the lease still was ours. */
  saveHeld: async (documents: Documents, id: string, { leaseId, changes }: { leaseId: string; changes: Partial<Omit<StoredJob, 'id'>> }): Promise<boolean> =>
    (await documents.updateWhere('jobs', { _id: id, leaseId }, { $set: changes })) > 0
}
