import type { PersonDetail } from '@shared/contracts/people'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { dayText, momentText } from '@/i18n/dates'
import { peopleTexts } from '@/i18n/people'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { PersonView } from './use-person'

type Link = PersonDetail['links'][number]

const datesOf = ({ fromOn, beforeOn }: Link): string => {
  const texts = peopleTexts()
  const parts = [fromOn === null ? null : texts.since(dayText(fromOn)), beforeOn === null ? null : texts.until(dayText(beforeOn))].filter(
    (part) => part !== null
  )
  return parts.length === 0 ? texts.always : parts.join(' ')
}

const Proofs = ({ person }: { person: PersonDetail }) => {
  const texts = peopleTexts()
  return (
    <CellGroup title={texts.proofs}>
      {person.verifications.length === 0 ? <Cell title={texts.noProof} /> : null}
      {person.verifications.map(({ kind, hint, verifiedAt }) => (
        <Cell key={`${kind}${verifiedAt}`} title={texts.proof[kind]} note={momentText(verifiedAt)} value={hint} />
      ))}
    </CellGroup>
  )
}

/** One tap makes the link sure; the same place takes it back. Nothing where there is no link to be sure of. */
const Confirm = ({ person, view }: { person: PersonDetail; view: PersonView }) => {
  const texts = peopleTexts()
  const { personId } = person
  const accountId = person.links.find(({ beforeOn }) => beforeOn === null)?.accountId
  if (accountId === undefined || person.mergedInto !== null) return null
  const confirm = () => void view.change('people.confirm', { personId, accountId }, texts.confirmed)
  const unconfirm = () => void view.change('people.unconfirm', { personId }, texts.undone)
  return (
    <View className='person-actions'>
      {person.isConfirmed ? (
        <Button size='small' label={texts.unconfirm} isBusy={view.isBusy} onPress={unconfirm} />
      ) : (
        <Button kind='primary' size='small' label={texts.confirm} isBusy={view.isBusy} onPress={confirm} />
      )}
    </View>
  )
}

/** Where the person is and was, with dates, and what proves it. */
export const PersonLinks = ({ person, view }: { person: PersonDetail; view: PersonView }) => {
  const texts = peopleTexts()
  return (
    <>
      <CellGroup title={texts.links}>
        {person.links.length === 0 ? <Cell title={texts.noLink} /> : null}
        {person.links.map((link) => (
          <Cell
            key={`${link.accountId}${link.fromOn}`}
            title={link.accountName}
            note={`${texts.level(link.identityLevel)} · ${datesOf(link)}`}
            value={link.beforeOn === null ? texts.present : texts.former}
            onPress={() => goTo(routes.account(link.accountId))}
          />
        ))}
        <Confirm person={person} view={view} />
      </CellGroup>
      <Proofs person={person} />
    </>
  )
}
