import { normalizeCompanyName } from '@shared/domain/company-name/normalize'
import type { Capture } from '@shared/model/capture'

type Named = Pick<Capture, 'badge' | 'phone' | 'name' | 'companyName'>

const digitsOf = (phone: string): string => phone.replace(/[^0-9]/g, '').replace(/^(?:00)?86(?=1[0-9]{10}$)/, '')

const nameKeyOf = ({ name, companyName }: Named): string | null =>
  name === null || companyName === null ? null : `name:${name.replace(/\s/g, '').toLowerCase()}@${normalizeCompanyName(companyName)}`

/** Returns the keys a capture's person is known by at the booth, the surest first: badge, phone, name with company. */
export const personKeysOf = (capture: Named): string[] =>
  [
    capture.badge === null ? null : `badge:${capture.badge.trim()}`,
    capture.phone === null ? null : `phone:${digitsOf(capture.phone)}`,
    nameKeyOf(capture)
  ].filter((key) => key !== null)

/** Returns the keys by which an earlier record of the same person is looked for: badge and phone say it for sure, a name only when neither was given. */
export const lookupKeysOf = (capture: Named): string[] => {
  const keys = personKeysOf(capture)
  const sure = keys.filter((key) => !key.startsWith('name:'))
  return sure.length > 0 ? sure : keys
}
