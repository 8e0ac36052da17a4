import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Columns } from '@/components/columns'
import { QueryView } from '@/components/query-view'
import { PersonActions } from './person-actions'
import { PersonHead } from './person-head'
import { PersonLinks } from './person-links'
import { PersonMerges } from './person-merges'
import { PersonTouches } from './person-touches'
import { usePerson } from './use-person'
import './people.less'

interface PersonDetailProps {
  personId: string
  /** Whether this colleague decides what counts. */
  canExclude: boolean
  /** What a page puts first: what to do next about them. */
  first?: ReactNode
}

/** One person: who, how sure we are, where, with whom they are one, and everything they did. */
export const PersonDetail = ({ personId, canExclude, first }: PersonDetailProps) => {
  const view = usePerson(personId)
  return (
    <QueryView query={view.query}>
      {(person) => (
        <>
          <PersonHead person={person} />
          <Columns>
            <View>
              {person.mergedInto === null ? first : null}
              <PersonLinks person={person} view={view} />
              <PersonMerges person={person} view={view} />
              {person.mergedInto === null ? <PersonActions person={person} view={view} canExclude={canExclude} /> : null}
            </View>
            <View>
              <PersonTouches person={person} />
            </View>
          </Columns>
        </>
      )}
    </QueryView>
  )
}
