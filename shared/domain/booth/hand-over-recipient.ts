/** Who a hot capture may be for: the account's owner, and who made the event's lists the account is on. */
interface Candidates {
  ownerMemberId: string | null
  listOwnerIds: readonly string[]
}

/** Returns the member a hot capture is handed to: the owner, else who made the list; null when there is neither and the queue gets it. */
export const handOverRecipient = ({ ownerMemberId, listOwnerIds }: Candidates): string | null => ownerMemberId ?? listOwnerIds[0] ?? null
