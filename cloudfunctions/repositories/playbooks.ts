import { defaultRows } from '@shared/domain/playbook/default-rows'
import type { Playbook } from '@shared/model/playbook'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

type StoredPlaybook = Playbook & { id: string }

const base = modelRepository<StoredPlaybook>('playbooks')
const onlyId = 'default'

/** Before anybody changed anything: the rows of the requirements. */
const unwritten = (): Playbook => ({ rows: [...defaultRows], talks: [], jobs: [], revision: 0, updatedBy: null, updatedAt: null })

export const playbooks = {
  get: async (documents: TransactionDocuments): Promise<Playbook> => (await base.byId(documents, onlyId)) ?? unwritten(),
  /** Saves a part only while it is still at that revision; returns whether it was. */
  save: async (documents: Documents, revision: number, changed: Playbook): Promise<boolean> => {
    if (revision > 0) return (await documents.updateWhere('playbooks', { _id: onlyId, revision }, { $set: { ...changed } })) > 0
    await base.insert(documents, { id: onlyId, ...changed })
    return true
  }
}
