import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { Tag } from '@/components/tag'
import { momentText } from '@/i18n/dates'
import { memberTexts } from '@/i18n/members'
import { sessionTexts } from '@/i18n/session'
import { InviteSheet } from './invite-sheet'
import './members.less'

/** The colleagues who use the app, and the way to invite another. */
export const MemberList = () => {
  const [isInviting, setIsInviting] = useState(false)
  const query = useAsk('members.list', {})
  const texts = memberTexts()
  return (
    <View>
      <View className='members__action'>
        <Button kind='primary' label={texts.invite} onPress={() => setIsInviting(true)} />
      </View>
      <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={texts.emptyTitle} text={texts.emptyText} />}>
        {({ items }) => (
          <CellGroup>
            {items.map((member) => (
              <Cell
                key={member.id}
                title={member.name}
                note={texts.joinedOn(momentText(member.joinedAt))}
                value={<Tag label={sessionTexts().roles[member.role]} tone='brand' />}
              />
            ))}
          </CellGroup>
        )}
      </QueryView>
      {isInviting ? <InviteSheet onClose={() => setIsInviting(false)} /> : null}
    </View>
  )
}
