import { Tag } from '@/components/tag'
import { eventsTexts } from '@/i18n/events'
import type { EventState } from './event-state'

const tones = { upcoming: 'brand', live: 'heat', ended: 'neutral', 'called-off': 'warn' } as const

export const EventStateTag = ({ state }: { state: EventState }) => <Tag tone={tones[state]} label={eventsTexts().state[state]} />
