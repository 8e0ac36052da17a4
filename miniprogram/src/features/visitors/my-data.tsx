import type { VisitorProfile } from '@shared/contracts/visitors'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { visitorsTexts } from '@/i18n/visitors'
import { confirm, toast } from '@/platform/toast'
import { declaringWording } from './consent-choice'
import { useVisitor, type Visitor } from './use-visitor'
import './visitors.less'

const levelWords = ['none', '1', '2', '3', '4', '5'] as const

const Known = ({ profile }: { profile: VisitorProfile }) => {
  const texts = visitorsTexts()
  const levelWord = levelWords[profile.identityLevel ?? 0] ?? 'none'
  return (
    <CellGroup title={texts.known}>
      <Cell title={texts.level} note={texts.levelWord[levelWord]} />
      <Cell title={texts.name} value={profile.displayName ?? texts.notTold} />
      <Cell title={texts.company} value={profile.companyName ?? texts.notTold} />
      <Cell title={texts.job} value={profile.jobTitle ?? texts.notTold} />
      <Cell title={texts.touchCount} value={texts.touches(profile.touchCount)} />
    </CellGroup>
  )
}

const GivenConsent = ({ consent }: { consent: NonNullable<VisitorProfile['consent']> }) => {
  const texts = visitorsTexts()
  return (
    <>
      <Cell title={texts.consentGiven(dateOfDay(dayOf(consent.givenAt)))} note={consent.purposes.map((purpose) => texts.purpose[purpose]).join(' · ')} />
      <View className='wording'>
        <Text className='wording__title'>{texts.wording}</Text>
        <Text className='wording__text'>{texts.consentText}</Text>
        {consent.textVersion === declaringWording ? <Text className='wording__text'>{texts.followUpNotice}</Text> : null}
        <Text className='wording__version'>{texts.wordingVersion(consent.textVersion)}</Text>
      </View>
    </>
  )
}

const Withdraw = ({ withdraw }: Pick<Visitor, 'withdraw'>) => {
  const texts = visitorsTexts()
  const [problem, setProblem] = useState<string | null>(null)
  const askAndWithdraw = async () => {
    setProblem(null)
    const question = { title: texts.withdrawTitle, text: texts.withdrawText, confirmLabel: texts.withdrawConfirm, cancelLabel: texts.withdrawCancel }
    if (!(await confirm(question))) return
    try {
      await withdraw()
      toast(texts.withdrawn)
    } catch (error) {
      setProblem(messageOf(error))
    }
  }
  return (
    <View className='withdraw'>
      <Button kind='warn' label={texts.withdraw} onPress={() => void askAndWithdraw()} />
      {problem === null ? null : <Text className='field__error'>{problem}</Text>}
    </View>
  )
}

/** What is known of me, what I agreed to, and the way to take it back. */
export const MyData = () => {
  const visitor = useVisitor()
  const texts = visitorsTexts()
  return (
    <QueryView query={visitor.query}>
      {(profile) => (
        <>
          <Known profile={profile} />
          <CellGroup title={texts.consent}>
            {profile.consent === null ? <Cell title={texts.consentNone} /> : <GivenConsent consent={profile.consent} />}
          </CellGroup>
          {profile.consent === null ? null : <Withdraw withdraw={visitor.withdraw} />}
        </>
      )}
    </QueryView>
  )
}
