const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'
const randomLength = 16

/** Returns an id no other device makes: the moment and 82 random bits. WeChat has no crypto to draw from; the id hides nothing. */
export const randomId = (): string => {
  const characters = Array.from({ length: randomLength }, () => alphabet[Math.floor(Math.random() * alphabet.length)])
  return `${Date.now().toString(36)}-${characters.join('')}`
}
