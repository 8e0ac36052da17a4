/** Shows who one is on this machine and lets one become somebody else. Only the local cloud serves it. */
;(() => {
  const cookieName = 'localcloud_identity'
  const readCookie = () => new RegExp(`(?:^|; )${cookieName}=([^;]*)`).exec(document.cookie)?.[1] ?? ''

  const become = (openid) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari and Firefox
    document.cookie = `${cookieName}=${encodeURIComponent(openid)}; path=/; max-age=31536000; samesite=lax`
    // Leaving the hash makes it a new page: nothing of the former identity stays in memory.
    location.replace('/')
  }

  const optionFor = ({ openid, label }) => {
    const option = document.createElement('option')
    option.value = openid
    option.textContent = label
    return option
  }

  const showBar = () => {
    const bar = document.createElement('aside')
    bar.id = 'role-bar'
    bar.setAttribute('aria-label', '本机试用')
    const label = document.createElement('label')
    label.htmlFor = 'role-bar-select'
    label.textContent = '本机试用身份'
    const select = document.createElement('select')
    select.id = 'role-bar-select'
    select.addEventListener('change', () => become(select.value))
    bar.append(label, select)
    document.body.prepend(bar)
    return select
  }

  const fill = async (select) => {
    const identities = await (await fetch('/localcloud/identities')).json()
    select.append(...identities.map(optionFor))
    const current = decodeURIComponent(readCookie())
    if (current !== '' && !identities.some(({ openid }) => openid === current)) select.append(optionFor({ openid: current, label: current }))
    if (current !== '') select.value = current
  }

  void fill(showBar())
})()
