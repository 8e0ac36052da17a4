import type { InvitationStatus } from '@shared/model/invitation'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { useAskPages } from '@/api/use-ask-pages'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { LoadMore } from '@/components/load-more'
import { QueryView } from '@/components/query-view'
import { Segmented } from '@/components/segmented'
import { invitationTexts } from '@/i18n/invitations'
import { toast } from '@/platform/toast'
import { InvitationFunnel } from './invitation-funnel'
import { InvitationRow } from './invitation-row'
import { InviteSheet } from './invite-sheet'
import './invitations.less'

const steps: readonly InvitationStatus[] = ['invited', 'registered', 'attended']

interface InvitationListProps {
  eventId: string
  canInvite: boolean
}

/** Who is to come to an event: the funnel, and the accounts at each of its steps with the people named of them. */
export const InvitationList = ({ eventId, canInvite }: InvitationListProps) => {
  const texts = invitationTexts()
  const [status, setStatus] = useState<InvitationStatus>('invited')
  const [isInviting, setIsInviting] = useState(false)
  const query = useAskPages('invitations.list', { eventId, status })
  const remove = useAct('invitations.remove', ['invitations.list'])
  const pages = query.data?.pages
  const shown = { data: pages, error: query.error, refetch: query.refetch }
  const takeOff = (accountId: string, personId: string | null) =>
    remove.mutate({ eventId, accountId, personId }, { onSuccess: () => toast(texts.removed), onError: (error) => toast(error.message) })
  return (
    <CellGroup
      title={texts.title}
      note={texts.note}
      aside={canInvite ? <Button kind='primary' size='small' label={texts.invite} onPress={() => setIsInviting(true)} /> : null}
    >
      <QueryView query={shown}>
        {(read) => {
          const items = read.flatMap((page) => page.items)
          return (
            <>
              {read[0] === undefined ? null : <InvitationFunnel funnel={read[0].funnel} />}
              <View className='invited-states'>
                <Segmented label={texts.states} options={steps.map((value) => ({ value, label: texts.state[value] }))} value={status} onChange={setStatus} />
              </View>
              {items.length === 0 ? <Text className='invited-none field__hint'>{texts.empty[status]}</Text> : null}
              {items.map((invitation) => (
                <InvitationRow
                  key={invitation.accountId}
                  invitation={invitation}
                  onRemove={canInvite ? (personId) => takeOff(invitation.accountId, personId) : null}
                />
              ))}
              <LoadMore query={query} />
            </>
          )
        }}
      </QueryView>
      {isInviting ? <InviteSheet eventId={eventId} onClose={() => setIsInviting(false)} /> : null}
    </CellGroup>
  )
}
