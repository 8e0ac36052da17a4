import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { visitorsTexts } from '@/i18n/visitors'
import { DeclareForm } from './declare-form'
import type { Visitor } from './use-visitor'
import './visitors.less'

interface InvitationProps {
  visitor: Visitor
  /** Asks for consent again. */
  onAsk: () => void
}

/** Stands after the text: who agreed may say who they are, who declined may change their mind; nobody has to. */
export const Invitation = ({ visitor, onAsk }: InvitationProps) => {
  const texts = visitorsTexts()
  const [isChanging, setIsChanging] = useState(false)
  const { profile, hasAgreed } = visitor
  if (profile === undefined || visitor.shouldAsk) return null
  if (!hasAgreed) {
    return (
      <View className='invitation__again'>
        <Text className='field__hint'>{texts.askAgainText}</Text>
        <Button kind='text' size='small' label={texts.askAgain} onPress={onAsk} />
      </View>
    )
  }
  if (profile.displayName !== null && profile.companyName !== null && !isChanging) {
    return (
      <CellGroup>
        <View className='invitation__thanks'>
          <Text className='invitation__title'>{texts.declaredTitle(profile.displayName)}</Text>
          <Text className='field__hint'>{texts.declaredText(profile.companyName)}</Text>
          <Button kind='text' size='small' label={texts.change} onPress={() => setIsChanging(true)} />
        </View>
      </CellGroup>
    )
  }
  return (
    <CellGroup title={texts.declareTitle}>
      <Text className='invitation__text'>{texts.declareText}</Text>
      <DeclareForm visitor={visitor} submitLabel={texts.submit} onDeclared={() => setIsChanging(false)} />
    </CellGroup>
  )
}
