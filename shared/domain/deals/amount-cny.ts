import { settings } from '@shared/domain/settings/catalogue'
import type { Currency } from '@shared/model/deal-words'

const { cnyPerUsd, cnyPerEur, cnyPerHkd, cnyPerJpy } = settings.deals
const cnyPerUnit: Readonly<Record<Currency, number>> = { CNY: 1, USD: cnyPerUsd.value, EUR: cnyPerEur.value, HKD: cnyPerHkd.value, JPY: cnyPerJpy.value }

/** Returns an amount in whole yuan at the rates of the settings; null stays null. */
export const amountCnyOf = (amount: number | null, currency: Currency): number | null => (amount === null ? null : Math.round(amount * cnyPerUnit[currency]))
