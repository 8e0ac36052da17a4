import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { MomentField } from '@/components/moment-field'
import { TextField } from '@/components/text-field'
import { eventsTexts } from '@/i18n/events'
import { freshKey } from './fresh-key'
import { emptySession, type SessionDraft } from './session-draft'
import type { EventForm } from './use-event-form'

interface SessionProps {
  session: SessionDraft
  onChange: (changes: Partial<SessionDraft>) => void
  onRemove: () => void
}

const Session = ({ session, onChange, onRemove }: SessionProps) => {
  const texts = eventsTexts()
  return (
    <View className='event-form__part'>
      <TextField label={texts.sessionTitle} value={session.title} maxLength={80} onChange={(title) => onChange({ title })} />
      <View className='event-form__times'>
        <MomentField
          label={texts.startTime}
          kind='time'
          value={session.startTime}
          placeholder={texts.choose}
          onChange={(startTime) => onChange({ startTime })}
        />
        <MomentField label={texts.endTime} kind='time' value={session.endTime} placeholder={texts.choose} onChange={(endTime) => onChange({ endTime })} />
      </View>
      <Button kind='text' size='small' label={texts.remove} onPress={onRemove} />
    </View>
  )
}

const maxSessions = 40

/** The parts of a longer event, each checked in by itself. */
export const SessionFields = ({ form }: { form: EventForm }) => {
  const texts = eventsTexts()
  const { sessions } = form.draft
  const error = form.errorOf('sessions')
  const save = (changed: SessionDraft[]) => form.change({ sessions: changed })
  return (
    <View>
      {sessions.map((session) => (
        <Session
          key={session.id}
          session={session}
          onChange={(changes) => save(sessions.map((one) => (one.id === session.id ? { ...one, ...changes } : one)))}
          onRemove={() => save(sessions.filter(({ id }) => id !== session.id))}
        />
      ))}
      {error === undefined ? null : <Text className='field__error'>{texts.sessionsProblem}</Text>}
      {sessions.length < maxSessions ? (
        <Button size='small' label={texts.addSession} onPress={() => save([...sessions, emptySession(freshKey(sessions.map(({ id }) => id)))])} />
      ) : null}
    </View>
  )
}
