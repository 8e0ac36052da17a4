import type { TouchInput } from '@shared/contracts/visitors'
import { isIdOf } from '@shared/model/ids'
import type { Documents } from '../../platform/documents'
import { minuteCache } from '../../platform/minute-cache'
import { contents } from '../../repositories/contents'
import { events } from '../../repositories/events'

/** What a touch needs to know of the content or event it is of. */
export interface TouchSubject {
  id: string
  title: string
  noun: 'content' | 'event'
  isHighValue: boolean
  hasArticle: boolean
  topicIds: string[]
}

const subjects = minuteCache<TouchSubject>()

const loadSubject = async (documents: Documents, id: string): Promise<TouchSubject | null> => {
  if (isIdOf('event', id)) {
    const event = await events.byId(documents, id)
    return event && { id, title: event.title, noun: 'event', isHighValue: false, hasArticle: false, topicIds: event.topicIds }
  }
  const content = await contents.byId(documents, id)
  if (!content) return null
  // Contents written before there were topics are without them.
  return {
    id,
    title: content.title,
    noun: 'content',
    isHighValue: content.isHighValue,
    hasArticle: content.articleUrl !== null,
    topicIds: content.topicIds ?? []
  }
}

/** Returns the content or event of that id, or null; kept for a minute. */
export const findSubject = (documents: Documents, id: string, now: string): Promise<TouchSubject | null> =>
  subjects.get(id, { now, load: () => loadSubject(documents, id) })

const isOfContent = ({ noun }: TouchSubject): boolean => noun === 'content'
const isOfEvent = ({ noun }: TouchSubject): boolean => noun === 'event'

/** Which touches each kind of subject can have. */
const acceptedOf: Record<TouchInput['kind'], (subject: TouchSubject) => boolean> = {
  mp_enter: () => true,
  content_view: isOfContent,
  content_view_deep: isOfContent,
  high_value_view: (subject) => isOfContent(subject) && subject.isHighValue,
  article_open_intent: (subject) => isOfContent(subject) && subject.hasArticle,
  live_open_intent: isOfEvent,
  live_reserve: isOfEvent,
  qr_scan: isOfContent,
  share_in_group: isOfContent,
  demo_request: (subject) => isOfContent(subject) && subject.isHighValue,
  contact_request: (subject) => isOfContent(subject) && subject.isHighValue
}

export const isTouchOf = (kind: TouchInput['kind'], subject: TouchSubject): boolean => acceptedOf[kind](subject)
