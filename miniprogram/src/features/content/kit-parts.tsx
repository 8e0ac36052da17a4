import type { EntryItem } from '@shared/contracts/content-kit'
import { View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { contentKitTexts } from '@/i18n/content-kit'
import { goTo } from '@/platform/navigate'
import { webLinkOf } from '@/platform/web-link'
import { routes } from '@/routes'
import { CodePicture } from './code-picture'
import { cardPathOf } from './content-path'
import { CopyRow } from './copy-row'
import { EndEntry } from './end-entry'
import type { KitPlace } from './kit-place'
import { TemplateField } from './template-field'
import './content.less'

interface KitPartsProps {
  content: { id: string; code: string }
  place: KitPlace
}

const Texts = ({ content, entry, scene }: { content: KitPartsProps['content']; entry: EntryItem; scene: string }) => {
  const texts = contentKitTexts()
  const place = { position: entry.position, entryCode: entry.code }
  const route = routes.content(content.code, { p: place.position, e: place.entryCode })
  const webLink = webLinkOf(route)
  return (
    <CellGroup>
      <CopyRow title={texts.pathTitle} note={texts.pathText} text={cardPathOf(content.code, place)} />
      {webLink === null ? null : <CopyRow title={texts.linkTitle} note={texts.linkText} text={webLink} />}
      <CopyRow title={texts.menuTitle} note={texts.menuText} text={scene} />
      <View className='kit-row'>
        <Button label={texts.preview} onPress={() => goTo(route)} />
      </View>
    </CellGroup>
  )
}

/** Everything that spreads a content at one place. */
export const KitParts = ({ content, place }: KitPartsProps) => {
  const texts = contentKitTexts()
  const query = useAsk('contents.makeKit', { contentId: content.id, ...place })
  return (
    <QueryView query={query}>
      {({ entry, scene }) => (
        <>
          <Texts content={content} entry={entry} scene={scene} />
          <CellGroup>
            <View className='code-pictures'>
              <CodePicture key={`code-${entry.id}`} entryId={entry.id} kind='mini-program' title={texts.codeTitle} note={texts.codeText} />
              <CodePicture key={`follow-${entry.id}`} entryId={entry.id} kind='follow' title={texts.followTitle} note={texts.followText} />
            </View>
          </CellGroup>
          <CellGroup>
            <TemplateField key={entry.id} contentId={content.id} entry={entry} />
          </CellGroup>
          <EndEntry key={`end-${entry.id}`} entry={entry} />
        </>
      )}
    </QueryView>
  )
}
