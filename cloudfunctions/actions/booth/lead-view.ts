import type { ListedLead } from '@shared/contracts/booth'
import type { StoredLead } from '../../repositories/booth-leads'

/** What a list shows of a record: not the number itself. */
export const leadView = ({ phone, personKeys: _keys, ...lead }: StoredLead): ListedLead => ({ ...lead, hasPhone: phone !== null })
