import type { ReactNode } from 'react'
import { Fold } from '@/components/fold'
import { accountTexts } from '@/i18n/accounts'
import { useOpenSections } from './use-open-sections'

export type AccountSectionKey = keyof ReturnType<typeof accountTexts>['sections']

interface AccountSectionsProps {
  accountId: string
  /** In the order they are shown. */
  sections: readonly { key: AccountSectionKey; content: ReactNode }[]
}

/** What can be known of an account beyond its first view, folded away; a section that is opened stays so for the session. */
export const AccountSections = ({ accountId, sections }: AccountSectionsProps) => {
  const { isOpen, toggle } = useOpenSections(accountId)
  return (
    <>
      {sections.map(({ key, content }) => (
        <Fold key={key} title={accountTexts().sections[key]} isOpen={isOpen(key)} onToggle={() => toggle(key)}>
          {content}
        </Fold>
      ))}
    </>
  )
}
