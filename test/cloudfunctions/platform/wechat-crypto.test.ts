import { randomBytes } from 'node:crypto'
import { decrypt, encrypt, getSignature } from '@wecom/crypto'
import { decryptPush, encryptPush, isSameText, signatureOf } from '../../../cloudfunctions/platform/wechat-crypto'

const newKey = (): string => randomBytes(32).toString('base64').slice(0, 43)
const texts = Array.from({ length: 1000 }, (_, index) => `<xml>${'靶心a<&>🎯'.repeat(index % 60)}${randomBytes(index % 97).toString('hex')}</xml>`)

describe('beside @wecom/crypto', () => {
  test('what it encrypts we read, a thousand times', () => {
    const appId = 'wx5823bf96d3bd56c7'
    const wrong = texts.filter((text) => {
      const encodingAesKey = newKey()
      const opened = decryptPush({ encodingAesKey, appId }, encrypt(encodingAesKey, text, appId))
      return opened?.text !== text || !opened.isForThisApp
    })
    expect(wrong).toEqual([])
  })

  test('what we encrypt it reads, a thousand times', () => {
    const appId = 'wx5823bf96d3bd56c7'
    const wrong = texts.filter((text) => {
      const encodingAesKey = newKey()
      const opened = decrypt(encodingAesKey, encryptPush({ encodingAesKey, appId }, text))
      return opened.message !== text || opened.id !== appId
    })
    expect(wrong).toEqual([])
  })

  test('signatures are the same, a thousand times', () => {
    const wrong = texts.filter((text, index) => signatureOf('token', String(index), `n${index}`, text) !== getSignature('token', index, `n${index}`, text))
    expect(wrong).toEqual([])
  })
})

test('a message for another app is known as such, and rubbish is none', () => {
  const encodingAesKey = newKey()
  const encrypted = encryptPush({ encodingAesKey, appId: 'wx-one' }, 'text')
  expect(decryptPush({ encodingAesKey, appId: 'wx-two' }, encrypted)).toMatchObject({ isForThisApp: false })
  expect([decryptPush({ encodingAesKey, appId: 'wx-one' }, 'AAAA'), decryptPush({ encodingAesKey, appId: 'wx-one' }, '%')]).toEqual([null, null])
})

test('texts are compared whole', () => {
  expect([isSameText('a', 'a'), isSameText('a', 'A'), isSameText('a', 'ab'), isSameText('', '')]).toEqual([true, false, false, true])
})
