import type { VisitorProfile } from '@shared/contracts/visitors'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { Text, View } from '@tarojs/components'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { visitorsTexts } from '@/i18n/visitors'
import { declaringWording } from './consent-choice'
import { JoinAccounts } from './join-accounts'
import { MyEvents } from './my-events'
import { useVisitor } from './use-visitor'
import { VerifySection } from './verify-section'
import { Withdraw } from './withdraw'
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
        {consent.purposes.includes('cross_account_link') ? <Text className='wording__text'>{texts.joinText}</Text> : null}
        {consent.textVersion === declaringWording ? <Text className='wording__text'>{texts.followUpNotice}</Text> : null}
        <Text className='wording__version'>{texts.wordingVersion(consent.textVersion)}</Text>
      </View>
    </>
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
          {profile.consent === null ? null : <VerifySection profile={profile} visitor={visitor} />}
          {profile.consent === null ? null : <JoinAccounts isJoined={profile.consent.purposes.includes('cross_account_link')} visitor={visitor} />}
          {profile.consent === null ? null : <MyEvents />}
          {profile.consent === null ? null : <Withdraw withdraw={visitor.withdraw} />}
        </>
      )}
    </QueryView>
  )
}
