import type { Booth } from '@shared/contracts/booth'
import type { Documents } from '../../platform/documents'
import type { StoredEvent } from '../../repositories/events'
import { products } from '../../repositories/products'

const graceMs = 86_400_000

/** Staff may finish and send for a day after the event. */
export const boothExpiry = (endsAt: string): string => new Date(Date.parse(endsAt) + graceMs).toISOString()

/** An event that names no products may be asked about all of them. */
export const boothOf = async (documents: Documents, { id, title, endsAt, consentText, productIds, calledOff }: StoredEvent): Promise<Booth> => {
  const all = await products.list(documents)
  const offered = productIds.length === 0 ? all : all.filter((product) => productIds.includes(product.id))
  return {
    eventId: id,
    title,
    endsAt,
    expiresAt: boothExpiry(endsAt),
    consentText,
    products: offered.map((product) => ({ id: product.id, name: product.name })),
    calledOffReason: calledOff?.reason ?? null
  }
}
