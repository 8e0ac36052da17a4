import { entryScene } from '@/platform/entry-scene'

describe('the entry scene in a browser', () => {
  test.each([
    ['/#/pages/c/index?a=abcd&scene=1058', 1058],
    ['/?scene=1047#/pages/c/index?a=abcd', 1047],
    ['/#/pages/c/index?a=abcd', null],
    ['/#/pages/c/index?scene=rubbish', null],
    ['/#/pages/c/index?scene=10588', null],
    ['/#/pages/c/index?scene=-1', null],
    ['/#/pages/c/index?myscene=1058', null]
  ])('of %s is %p', (address, scene) => {
    window.history.replaceState(null, '', address)
    expect(entryScene()).toBe(scene)
  })
})
