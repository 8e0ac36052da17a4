const nested = (name: string, depth: number): string => `<xml>${`<${name}>`.repeat(depth)}${`</${name}>`.repeat(depth)}</xml>`
const bomb = (levels: number): string =>
  `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: levels }, (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level || ''};`.repeat(10)}">`).join('')}]><xml><MsgType>&lol${levels};</MsgType></xml>`
const inside = (content: string): string => `<xml><MsgType>text</MsgType>${content}</xml>`

/** Bodies that try to make a parser read files, call out, expand, recurse or reach into objects; none is a message of WeChat's. */
export const hostileBodies: readonly string[] = [
  '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><Content>&x;</Content></xml>',
  '<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY x SYSTEM "http://127.0.0.1:1/x">]><xml><Content>&x;</Content></xml>',
  '<!DOCTYPE xml SYSTEM "http://127.0.0.1:1/evil.dtd"><xml><MsgType>text</MsgType></xml>',
  '<!DOCTYPE xml PUBLIC "-//A//B" "http://127.0.0.1:1/evil.dtd"><xml><MsgType>text</MsgType></xml>',
  '<!DOCTYPE xml [<!ENTITY % p SYSTEM "http://127.0.0.1:1/p">%p;]><xml><MsgType>text</MsgType></xml>',
  '<!doctype xml><xml><MsgType>text</MsgType></xml>',
  '<!DOCTYPE xml [<!ELEMENT xml ANY>]><xml><MsgType>text</MsgType></xml>',
  '<!DOCTYPE xml [<!ATTLIST xml a CDATA "b">]><xml><MsgType>text</MsgType></xml>',
  bomb(1),
  bomb(9),
  `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]><xml>${'&a;'.repeat(3000)}</xml>`,
  nested('a', 10),
  nested('a', 1000),
  nested('a', 200_000),
  nested('xml', 5000),
  inside(`${'<i/>'.repeat(10_000)}`),
  inside('<__proto__><admin>1</admin></__proto__>'),
  inside('<constructor><prototype><admin>1</admin></prototype></constructor>'),
  inside('<prototype>1</prototype>'),
  inside('<a b="1">1</a>'),
  inside('<?php echo 1 ?>'),
  '<?xml-stylesheet href="http://127.0.0.1:1/x.xsl"?><xml><MsgType>text</MsgType></xml>',
  inside('<!-- comment -->'),
  '<?xml <![CDATA[ ?><!DOCTYPE xml [<!ENTITY a "b">]><xml>]]><MsgType>text</MsgType></xml>',
  '<xml><a b="<![CDATA["><!DOCTYPE x></a>]]></xml>',
  inside('<Content><![CDATA[open</Content>'),
  '<xml><MsgType>text</xml>',
  '<html><MsgType>text</MsgType></html>',
  '{"__proto__":{"admin":true},"MsgType":"text"}',
  `{"MsgType":"text","a":${'['.repeat(5000)}${']'.repeat(5000)}}`
]
