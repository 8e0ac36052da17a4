/** Mailboxes anybody can have; says nothing about the employer. Matched as the domain itself or what a host ends in. */
const FREE_MAIL = new Set(
  (
    'qq.com foxmail.com vip.qq.com 163.com 126.com 188.com yeah.net vip.163.com vip.126.com netease.com sina.com sina.cn sina.com.cn sohu.com tom.com 21cn.com 263.net 139.com 189.cn wo.cn 10086.cn aliyun.com ' +
    'gmail.com googlemail.com outlook.com hotmail.com live.com live.cn msn.com yahoo.com yahoo.cn yahoo.com.cn yahoo.com.tw yahoo.com.hk ymail.com icloud.com me.com mac.com proton.me protonmail.com aol.com gmx.com mail.com ' +
    'hinet.net seed.net.tw pchome.com.tw so-net.net.tw giga.net.tw netvigator.com biznetvigator.com'
  ).split(' ')
)

/** Second levels under which domains are registered in and around China. */
const SECOND_LEVEL = /(?:^|\.)(?:com|net|org|gov|edu|ac|co|idv|ltd|firm)\.(?:cn|tw|hk|mo|sg|jp|kr|uk|au|in|th|my)$/
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/
const LABELS_OF_ORDINARY_DOMAIN = 2
const LABELS_UNDER_SECOND_LEVEL = 3

const hostOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/\.$/, '')

/**
 * Returns the registered domain of an e-mail address, website or host, e.g. agv.com.tw for someone@mail.agv.com.tw; null for what is no domain and
 * for mailboxes anybody can have. Sister companies share domains, so equality of domain is evidence and not an answer.
 */
export const companyDomainOf = (text: string): string | null => {
  const host = hostOf(text)
  if (!HOST.test(host)) return null
  const labels = host.split('.')
  const kept = SECOND_LEVEL.test(host) ? LABELS_UNDER_SECOND_LEVEL : LABELS_OF_ORDINARY_DOMAIN
  const domain = labels.slice(-kept).join('.')

  return labels.length < kept || FREE_MAIL.has(domain) || FREE_MAIL.has(host) ? null : domain
}

/** What only says how an address is written or where it is registered. */
const ADDRESS_PARTS = new Set('www http https ftp mail com net org gov edu ac co idv ltd firm info cn tw hk mo sg jp kr uk au in th my'.split(' '))
const ADDRESS = /^(?=.*[.@。:])[a-z0-9.@。:/\s_-]+$/

const isOnlyAddressParts = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const parts = plain.split(/[^a-z0-9]+/).filter((part) => part !== '')
  return ADDRESS.test(plain) && parts.every((part) => ADDRESS_PARTS.has(part))
}

/** Returns whether a text is written like an address and is no company's: the end of a domain (com.cn), the beginning of a website, or a mailbox anybody can have. */
export const isNobodysAddress = (text: string): boolean => companyDomainOf(text) === null && (HOST.test(hostOf(text)) || isOnlyAddressParts(text))
