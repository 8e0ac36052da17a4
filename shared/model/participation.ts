/** What one file, or WeChat's own list of leads, says of a person at an online event. */
export interface ParticipationVersion {
  /** The import it came with; `api` for leads that WeChat was asked for. */
  importId: string
  firstAt: string | null
  lastAt: string | null
  /** Null when it does not say that they watched. */
  minutes: number | null
  questionCount: number
  pollCount: number
  leadCount: number
  /** Of leads that WeChat was asked for: which forms they are, so that the same one again is the same. */
  leadKeys: string[]
}

/** One person at one online event as files tell it, keyed by whom the file names; the newest version counts, and undoing an import takes its version away. */
export interface Participation {
  id: string
  eventId: string
  /** A session's id, `all` for the event as a whole, or `leads`. */
  part: string
  personId: string
  importIds: string[]
  versions: ParticipationVersion[]
  /** The person took their consent back: nothing of them is kept, and no file brings them back. */
  isWithdrawn: boolean
}
